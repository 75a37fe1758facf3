// Hosts that are exhausted, and camps that shut. Everyone in a place of conflict leaves home on the
// first day of it.

#include "maps/on_both_models.hpp"

namespace couloir {
namespace {

using Hosts = OnBothModels;
COULOIR_TEST_ON_BOTH_MODELS(Hosts);

std::string leaving(const char* rest) {
    return std::string(R"(
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 1000
        set: move_rules.camp_movechance = 0
        set: move_rules.default_movechance = 0.005
        set: move_rules.max_move_speed = 100
    )") + rest;
}

TEST_P(Hosts, SendPeopleOnWhenTheyAreExhausted) {
    const char* map = R"(
        map:    A ==100=> T ==100=> Z
        places: A conflict 100 | T town 10 | Z camp
    )";
    EXPECT_GT(story(leaving(map), 2).present(1, "T"), 80);
    const Story told = story(leaving(map) + "set: hosts.days = 0.001", 2);
    EXPECT_EQ(told.present(0, "T"), 100);
    EXPECT_EQ(told.entered(1, "T", "Z"), 100);
}

TEST_P(Hosts, AreExhaustedByTheCrowd) {
    // A guest alone stays for ever; a hundred guests of one host are too many.
    const char* crowded = R"(
        map:    A ==100=> T ==100=> Z
        places: A conflict 2000 | T town 1 | Z camp
        set:    hosts.days = 40
    )";
    EXPECT_EQ(story(leaving(crowded), 2).entered(1, "T", "Z"), 2000);
    const char* empty = R"(
        map:    A ==100=> T ==100=> Z
        places: A conflict 2000 | T town 0 | Z camp
        set:    hosts.days = 40
    )";
    EXPECT_LT(story(leaving(empty), 2).entered(1, "T", "Z"), 200) << "nobody to be crowded";
}

TEST_P(Hosts, AreInTownsWithoutFighting) {
    const char* map = R"(
        map:    A ==100=> T ==100=> Z
        places: A conflict 100 | T flood 1 | Z camp
        set:    hosts.days = 0.001
    )";
    EXPECT_GT(story(leaving(map), 2).present(1, "T"), 80) << "a flood zone is no town";
}

TEST_P(Hosts, WhoShutACampPushEveryoneOn) {
    const Story told = story(leaving(R"(
        map:    A ==100=> Z ==100=> Y
        map:    B ==100=> Z
        places: A conflict 100 | B town 50 | Z camp | Y camp
        day 2:  shut Z
        day 3:  conflict B 1
        day 5:  open location Z
    )"),
                             7);
    EXPECT_EQ(told.present(1, "Z"), 100);
    EXPECT_EQ(told.pushed(1, "Z"), 0);
    EXPECT_EQ(told.pushed(2, "Z"), 100);
    EXPECT_EQ(told.entered(2, "Z", "Y"), 100);
    EXPECT_EQ(told.pushed(3, "Z"), 0) << "they are counted once";
    EXPECT_EQ(told.departures(3, "B"), 0) << "the only road is closed";
    EXPECT_EQ(told.departures(5, "B"), 50);
    EXPECT_EQ(told.present(6, "Z"), 50) << "nobody is pushed any more";
}

TEST_P(Hosts, WhoShutACampTurnTravellersBack) {
    const Story told = story(leaving(R"(
        map:    A ==300=> Z
        places: A conflict 100 | Z camp
        day 1:  shut Z
    )"),
                             3);
    EXPECT_EQ(told.all_arrivals("Z"), 0);
    EXPECT_EQ(told.present(2, "A"), 100);
    EXPECT_EQ(told.pushed(1, "Z"), 0);
}

TEST_P(Hosts, DoNotShutCampsForFlee) {
    const Story told = story(R"(
        compat: as-documented
        map:    A ==100=> Z ==100=> Y
        places: A conflict 1000 | Z camp | Y camp
        set:    spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set:    spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 100
        set:    move_rules.camp_movechance = 0
        set:    move_rules.max_move_speed = 100
        day 2:  shut Z
    )",
                             3);
    EXPECT_EQ(told.pushed(2, "Z"), 0);
    EXPECT_EQ(told.present(2, "Z"), 300);
}

}  // namespace
}  // namespace couloir

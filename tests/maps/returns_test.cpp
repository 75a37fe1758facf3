// People who go home, and leave again. Everyone in a place of conflict leaves home on the first day
// of it, and whoever can go home does.

#include "maps/on_both_models.hpp"

namespace couloir {
namespace {

using Returns = OnBothModels;
COULOIR_TEST_ON_BOTH_MODELS(Returns);

std::string leaving(const char* rest) {
    return std::string(R"(
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 1000
        set: move_rules.camp_movechance = 0
        set: move_rules.max_move_speed = 100
        set: returns.per_day = 1
    )") + rest;
}

TEST_P(Returns, BeginWhenServicesAreRestored) {
    const Story told = story(leaving(R"(
        map:    A ==100=> Z
        places: A conflict 100 | Z camp
        day 1:  conflict A 0
        day 2:  services A 1
        day 4:  conflict A 1
        day 4:  services A 0
    )"),
                             6);
    EXPECT_EQ(told.present(1, "Z"), 100);
    EXPECT_EQ(told.returned(1, "A"), 0);
    EXPECT_EQ(told.returned(2, "A"), 100);
    EXPECT_EQ(told.present(2, "Z"), 0);
    EXPECT_EQ(told.displaced(2), 0);
    EXPECT_EQ(told.departures(3, "A"), 0) << "they are back without the intention to leave";
    EXPECT_EQ(told.departures(4, "A"), 100);
    EXPECT_EQ(told.displaced_again(4, "A"), 100);
    EXPECT_EQ(told.displaced_again(0, "A"), 0);
    EXPECT_EQ(told.present(5, "Z"), 100);
}

TEST_P(Returns, AreNotToFightingNorByARoadThatIsClosed) {
    const Story fighting = story(leaving(R"(
        map:    A ==100== Z
        places: A conflict 100 | Z camp
        day 1:  services A 1
        day 3:  conflict A 0
    )"),
                                 4);
    EXPECT_EQ(fighting.returned(1, "A") + fighting.returned(2, "A"), 0);
    EXPECT_EQ(fighting.returned(3, "A"), 100);
    const Story within_reach = story(leaving(R"(
        map:    A ==100== Z
        places: A conflict 100 | Z camp
        day 1:  services A 1
        day 1:  conflict A 0.05
    )"),
                                     2);
    EXPECT_EQ(within_reach.returned(1, "A"), 100);
    const Story closed = story(leaving(R"(
        map:    A ==100== Z
        places: A conflict 100 | Z camp
        day 1:  conflict A 0
        day 1:  services A 1
        day 1:  close route A Z
        day 3:  open route A Z
    )"),
                               4);
    EXPECT_EQ(closed.returned(1, "A") + closed.returned(2, "A"), 0);
    EXPECT_EQ(closed.returned(3, "A"), 100);
}

TEST_P(Returns, NeedServicesThatWork) {
    const Story told = story(leaving(R"(
        map:    A ==100=> Z
        places: A conflict 1000 | Z camp
        day 1:  conflict A 0
        day 1:  services A 0.5
    )"),
                             2);
    EXPECT_NEAR(static_cast<double>(told.returned(1, "A")), 500.0, 100.0);
}

TEST_P(Returns, AreToTheHomeAreaWhereServicesWork) {
    const Story told = story(leaving(R"(
        map:    A ==100=> Z
        map:    B ==100=> Z
        map:    C ==100=> Z
        places: A conflict 2000 home_area=City | B conflict 1000 home_area=City
        places: C conflict 100 | Z camp
        day 1:  conflict A 0
        day 1:  conflict B 0
        day 1:  conflict C 0
        day 1:  services B 1
    )"),
                             2);
    EXPECT_EQ(told.returned(1, "A"), 0);
    EXPECT_EQ(told.returned(1, "C"), 0) << "another area";
    EXPECT_NEAR(static_cast<double>(told.returned(1, "B")), 1000.0, 150.0)
        << "a third of the missing are missing at B, so a third of the city's go there";
}

TEST_P(Returns, AreToAnyPlaceOfTheHomeArea) {
    // Those of B are still on the road, and those of A go home to B, where a third are missing.
    const char* map = R"(
        map:    A ==100=> Z
        map:    B ==900=> Z
        places: A conflict 2000 home_area=City | B conflict 1000 home_area=City | Z camp
        day 1:  conflict A 0
        day 1:  conflict B 0
        day 1:  services B 1
    )";
    const Story told = story(leaving(map), 2);
    EXPECT_EQ(told.returned(1, "A"), 0);
    EXPECT_NEAR(static_cast<double>(told.returned(1, "B")), 667.0, 120.0);
}

TEST_P(Returns, AreNotFromRoadsNorFromFighting) {
    const Story told = story(leaving(R"(
        map:    A ==300=> Z
        map:    B ==100=> Y
        places: A conflict 100 | B conflict 50 | Y camp | Z camp
        day 0:  services A 1
        day 0:  services B 1
        day 0:  conflict Y 1
        day 1:  conflict A 0
        day 1:  conflict B 0
        day 3:  conflict Y 0
    )"),
                             4);
    EXPECT_EQ(told.returned(1, "A"), 0);
    EXPECT_EQ(told.returned(2, "A"), 100) << "on the evening of the day they arrive";
    EXPECT_EQ(told.returned(2, "B"), 0);
    EXPECT_EQ(told.returned(3, "B"), 50);
}

TEST_P(Returns, AreNotForThoseWhoHaveSettled) {
    const Story told = story(leaving(R"(
        map:    A ==100=> Z
        places: A conflict 100 | Z camp deactivation_probability=1
        set:    spawn_rules.camps_are_sinks = true
        day 1:  conflict A 0
        day 1:  services A 1
    )"),
                             3);
    EXPECT_EQ(told.returned(1, "A") + told.returned(2, "A"), 0);
}

TEST_P(Returns, AreNotForThoseWhoWereDisplacedBefore) {
    const Story told = story(leaving(R"(
        map:    A ==100=> Z
        places: A conflict 100 | Z camp 0 initial_idps=30
        day 1:  conflict A 0
        day 1:  services A 1
    )"),
                             3);
    EXPECT_EQ(told.returned(1, "A"), 100);
    EXPECT_EQ(told.present(2, "Z"), 30);
}

TEST_P(Returns, MakePeopleOfAGroupOfTheirOwn) {
    // They may leave whatever group is permitted, unless nobody is.
    const Story told = story(leaving(R"(
        map:    A ==100=> Z
        places: A conflict 100 | Z camp
        groups: women 0.5 | men 0.5
        day 0:  permission A all
        day 1:  conflict A 0
        day 1:  services A 1
        day 2:  services A 0
        day 2:  permission A none
        day 2:  conflict A 1
        day 4:  permission A women
    )"),
                             5);
    EXPECT_EQ(told.returned(1, "A"), 100);
    EXPECT_EQ(told.departures(2, "A"), 0);
    EXPECT_EQ(told.departures(3, "A"), 0);
    EXPECT_EQ(told.departures(4, "A"), 100);
    EXPECT_EQ(told.displaced_again(4, "A"), 100);
}

TEST_P(Returns, AreNotKnownToFlee) {
    const Story told = story(leaving(R"(
        compat: as-documented
        map:    A ==100=> Z
        places: A conflict 100 | Z camp
        day 1:  conflict A 0
        day 1:  services A 1
    )"),
                             3);
    EXPECT_EQ(told.returned(1, "A") + told.returned(2, "A"), 0);
    EXPECT_EQ(told.displaced(2), 100);
}

}  // namespace
}  // namespace couloir

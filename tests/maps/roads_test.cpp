// Roads that fill. Everyone in a place of conflict leaves home on day 0.

#include "maps/on_both_models.hpp"

namespace couloir {
namespace {

using Roads = OnBothModels;
COULOIR_TEST_ON_BOTH_MODELS(Roads);

std::string leaving(const char* rest) {
    return std::string(R"(
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 1000
        set: move_rules.camp_movechance = 0
    )") + rest;
}

TEST_P(Roads, LetSoManyPassADay) {
    const Story told = story(leaving(R"(
        map:    A ==100=> Z
        places: A conflict 100 | Z camp
        road A Z: people_per_day=10
    )"),
                             12);
    for (int day = 0; day < 10; ++day) {
        EXPECT_EQ(told.entered(day, "A", "Z"), 10) << "day " << day;
        EXPECT_EQ(told.present(day, "A"), 90 - 10 * day) << "day " << day;
    }
    EXPECT_EQ(told.entered(10, "A", "Z"), 0);
    EXPECT_EQ(told.displaced(0), 100) << "who waits on the road has left home";
}

TEST_P(Roads, FillByTheirClassUnlessTheySayHowManyPass) {
    const Story told = story(leaving(R"(
        map:    A ==100=> Z
        map:    B ==100=> Z
        map:    C ==100=> Z
        places: A conflict 100 | B conflict 100 | C conflict 100 | Z camp
        road A Z: class=track
        road B Z: class=track people_per_day=30
        road C Z: class=secondary
        set: roads.people_per_hour_track = 2
        set: roads.open_hours = 5.5
    )"),
                             2);
    EXPECT_EQ(told.entered(1, "A", "Z"), 11);
    EXPECT_EQ(told.entered(1, "B", "Z"), 30);
    EXPECT_EQ(told.entered(0, "C", "Z"), 100) << "of this class nothing is said";
}

TEST_P(Roads, LetAtLeastOnePassWhenHastened) {
    const Story told = story(leaving(R"(
        map:    A ==100=> Z
        map:    B ==100=> Z
        places: A conflict 100 | B conflict 100 | Z camp
        road A Z: people_per_day=29
        road B Z: people_per_day=5
        set: optimisations.hasten = 10
    )"),
                             2);
    EXPECT_EQ(told.entered(1, "A", "Z"), 2);
    EXPECT_EQ(told.entered(1, "B", "Z"), 1);
}

TEST_P(Roads, KeepThoseWhoWaitToTheirItinerary) {
    const Story told = story(leaving(R"(
        map:    A ==300=> Y
        map:    A ==1=> Z
        places: A conflict 100 | Y camp | Z camp
        road A Y: people_per_day=20
        day 0:  close route A Z
        day 1:  open route A Z
    )"),
                             5);
    for (int day = 1; day < 5; ++day) {
        EXPECT_EQ(told.entered(day, "A", "Y"), 20) << "day " << day;
        EXPECT_EQ(told.entered(day, "A", "Z"), 0) << "day " << day;
    }
}

TEST_P(Roads, CountTheirDayOverAllRounds) {
    const Story told = story(leaving(R"(
        map:    A ==10=> H ==10=> Z
        places: A conflict 100 | H hub | Z camp
        road A H: people_per_day=20
        road H Z: people_per_day=15
        set: move_rules.max_move_speed = 100
    )"),
                             2);
    EXPECT_EQ(told.entered(0, "A", "H"), 20);
    EXPECT_EQ(told.entered(0, "H", "Z"), 15);
    EXPECT_EQ(told.present(0, "H"), 5);
    EXPECT_EQ(told.entered(1, "H", "Z"), 15) << "5 in the morning, 10 of those who come then";
    EXPECT_EQ(told.present(1, "H"), 10);
    EXPECT_EQ(told.present(1, "Z"), 30);
}

TEST_P(Roads, FillOneWayOnly) {
    const Story told = story(leaving(R"(
        map:    A ==100== B
        map:    A ==1000=> Z
        map:    B ==1000=> Z
        places: A conflict 100 | B conflict 100 | Z town
        road A B: people_per_day=20
        set: move_rules.max_move_speed = 100
    )"),
                             1);
    EXPECT_EQ(told.entered(0, "A", "B"), 20);
    EXPECT_EQ(told.entered(0, "B", "A"), 20);
}

TEST_P(Roads, NeverFillForFlee) {
    const Story told = story(R"(
        compat: as-documented
        map:    A ==100=> Z
        places: A conflict 1000 | Z camp
        road A Z: people_per_day=20
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 100
    )",
                             1);
    EXPECT_EQ(told.entered(0, "A", "Z"), 100);
}

}  // namespace
}  // namespace couloir

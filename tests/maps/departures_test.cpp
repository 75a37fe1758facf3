// Who leaves home, and when.

#include "maps/on_both_models.hpp"

namespace couloir {
namespace {

using Departures = OnBothModels;
COULOIR_TEST_ON_BOTH_MODELS(Departures);

TEST_P(Departures, FollowTheRegisteredTotal) {
    const Story told = story(R"(
        map:    A ==100== Z
        places: A conflict 10000 | Z camp
        set:    spawn_rules.sum_from_camps = false
        total:  0 0, 10 500
    )",
                             13);
    EXPECT_EQ(told.departures(0, "A"), 0);
    for (int day = 1; day <= 10; ++day)
        EXPECT_EQ(told.departures(day, "A"), 50) << "day " << day;
    EXPECT_EQ(told.departures(11, "A"), 0);
    EXPECT_EQ(told.displaced(12), 500);
}

TEST_P(Departures, FollowTheSumOverCamps) {
    const Story told = story(R"(
        map:    A ==100== Y
        map:    A ==100== Z
        places: A conflict 10000 | Y camp | Z camp
        total:  0 0, 10 9999
        registered Y: 0 0, 10 100
        registered Z: 0 0, 10 200
    )",
                             3);
    EXPECT_EQ(told.departures(1, "A"), 30);
    EXPECT_EQ(told.displaced(2), 60);
}

TEST_P(Departures, WaitUntilAFallOfTheTotalIsMadeGood) {
    const Story told = story(R"(
        map:    A ==100== Z
        places: A conflict 10000 | Z camp
        set:    spawn_rules.sum_from_camps = false
        total:  0 100, 1 160, 2 130, 3 150, 4 200
    )",
                             5);
    EXPECT_EQ(told.departures(1, "A"), 60);
    EXPECT_EQ(told.departures(2, "A"), 0) << "30 are owed";
    EXPECT_EQ(told.departures(3, "A"), 0) << "10 are still owed";
    EXPECT_EQ(told.departures(4, "A"), 40);
}

TEST_P(Departures, DoNotCountThoseRegisteredOnDayZero) {
    const char* map = R"(
        map:    A ==100=> Z
        places: A conflict 10000 | Z camp initial_idps=5
        total:  0 40, 10 40
        registered Z: 0 40, 10 40
        set:    move_rules.camp_movechance = 0
    )";
    const Story told = story(map, 2);
    EXPECT_EQ(told.present(0, "Z"), 45);
    EXPECT_EQ(told.displaced(0), 45);
    EXPECT_EQ(told.all_departures("A"), 0);
    EXPECT_EQ(told.all_arrivals("Z"), 0);
    const Story empty = story(std::string(map) + "set: spawn_rules.empty_camps_on_day0 = true", 2);
    EXPECT_EQ(empty.present(0, "Z"), 0);
}

TEST_P(Departures, OfDayZeroComeFromHomeWhereNobodyIsPutInCamps) {
    const Story told = story(R"(
        map:    A ==100=> Z
        places: A conflict 10000 | Z camp
        total:  0 40, 10 40
        set:    spawn_rules.insert_day0 = false
        set:    spawn_rules.sum_from_camps = false
    )",
                             2);
    EXPECT_EQ(told.departures(0, "A"), 40);
    EXPECT_EQ(told.departures(1, "A"), 0);
}

TEST_P(Departures, FindCampsSmallerByThoseOfDayZeroInFleeCode) {
    const char* map = R"(
        map:    A ==100=> Z
        places: A conflict 10000 | Z camp 100
        set:    move_rules.camp_movechance = 0
        total:  0 60, 10 160
        registered Z: 0 60, 10 160
    )";
    const Story flee = story(std::string("compat: flee-code\n") + map, 3);
    EXPECT_EQ(flee.entered(1, "A", "Z"), 0) << "40 places and 60 people";
    EXPECT_EQ(flee.present(2, "A"), 20);
    const Story native = story(map, 3);
    EXPECT_EQ(native.entered(1, "A", "Z"), 10) << "100 places and 60 people";
}

TEST_P(Departures, ComeFromWhereTheConflictPushesMost) {
    const Story told = story(R"(
        map:    A ==100== B ==100== Z
        places: A conflict 1000 | B town 1000 | Z camp
        set:    spawn_rules.sum_from_camps = false
        total:  0 0, 4 400
        day 2:  conflict A 0
        day 2:  conflict B 1
    )",
                             4);
    EXPECT_EQ(told.departures(1, "A"), 100);
    EXPECT_EQ(told.departures(2, "A"), 0) << "the push is worked out anew on days of conflict";
    EXPECT_EQ(told.departures(2, "B"), 100);
}

TEST_P(Departures, EndWithTheConflict) {
    const Story told = story(R"(
        map:    A ==100== Z
        places: A conflict 1000 | Z camp
        set:    spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set:    spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 101.9
        day 1:  conflict A 0.5
        day 2:  conflict A 0
    )",
                             3);
    EXPECT_EQ(told.departures(0, "A"), 101) << "the rate is cut to whole people";
    EXPECT_EQ(told.departures(1, "A"), 50) << "and so is the number";
    EXPECT_EQ(told.departures(2, "A"), 0);
}

TEST_P(Departures, FadeAsTheConflictGrowsOldInNativeModeOnly) {
    const char* map = R"(
        map:    A ==100== Z
        places: A town 10000 | Z camp
        set:    spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set:    spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 100
        set:    spawn_rules.conflict_spawn_decay = [1, 0.5, 0]
        set:    spawn_rules.conflict_spawn_decay_interval = 2
        day 1:  conflict A 1
    )";
    const Story native = story(map, 7);
    const Story flee = story(std::string("compat: flee-code\n") + map, 7);
    const People faded[] = {0, 100, 100, 50, 50, 0, 0};
    for (int day = 0; day < 7; ++day) {
        EXPECT_EQ(native.departures(day, "A"), faded[day]) << "day " << day;
        EXPECT_EQ(flee.departures(day, "A"), day == 0 ? 0 : 100) << "day " << day;
    }
}

TEST_P(Departures, AreAShareOfThoseStillAtHome) {
    const Story told = story(R"(
        map:    A ==100== Z
        places: A conflict 1000 | Z camp
        set:    spawn_rules.conflict_driven_spawning.spawn_mode = pop_ratio
        set:    spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 0.25
        set:    spawn_rules.take_from_population = true
    )",
                             3);
    EXPECT_EQ(told.departures(0, "A"), 250);
    EXPECT_EQ(told.departures(1, "A"), 187) << "a quarter of 750, cut";
    EXPECT_EQ(told.departures(2, "A"), 140) << "a quarter of 563, cut";
}

TEST_P(Departures, StandForManyPeopleEachWhenHastened) {
    const Story told = story(R"(
        map:    A ==100== Z
        places: A conflict 1009 | Z camp 59
        set:    optimisations.hasten = 10
        set:    spawn_rules.sum_from_camps = false
        set:    move_rules.camp_movechance = 0
        total:  0 0, 4 400
    )",
                             4);
    EXPECT_EQ(told.departures(1, "A"), 10);
    EXPECT_EQ(told.present(1, "Z"), 10) << "five places only, but all saw it empty";
    EXPECT_EQ(told.entered(2, "A", "Z"), 0);
}

TEST_P(Departures, FindATownThatNobodyLeavesToBeACamp) {
    const Story told = story(R"(
        map:    A ==100== T
        places: A conflict 1000 | T town initial_idps=7
        set:    move_rules.default_movechance = 0.004
        set:    spawn_rules.sum_from_camps = false
        total:  0 0, 4 400
    )",
                             1);
    EXPECT_EQ(told.displaced(0), 7);
}

}  // namespace
}  // namespace couloir

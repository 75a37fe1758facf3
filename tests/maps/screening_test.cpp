// People who wait to be screened, and who are held. Everyone in a place of conflict leaves home on
// day 0.

#include <cmath>

#include "maps/on_both_models.hpp"

namespace couloir {
namespace {

using Screening = OnBothModels;
COULOIR_TEST_ON_BOTH_MODELS(Screening);

std::string leaving(const char* rest) {
    return std::string(R"(
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 1000
        set: move_rules.camp_movechance = 0
        set: move_rules.max_move_speed = 100
    )") + rest;
}

TEST_P(Screening, PassesSoManyADay) {
    const Story told = story(leaving(R"(
        map:    A ==50=> S ==50=> Z
        places: A conflict 23 | S hub screened_per_day=5 | Z camp
    )"),
                             7);
    EXPECT_EQ(told.held(0, "S"), 23) << "half a day is left, but they wait";
    EXPECT_EQ(told.entered(0, "S", "Z"), 0);
    for (int day = 1; day <= 4; ++day) {
        EXPECT_EQ(told.entered(day, "S", "Z"), 5) << "day " << day;
        EXPECT_EQ(told.held(day, "S"), 23 - 5 * day) << "day " << day;
        EXPECT_EQ(told.present(day, "S"), 23 - 5 * day) << "who waits is there";
    }
    EXPECT_EQ(told.entered(5, "S", "Z"), 3);
    EXPECT_EQ(told.present(6, "Z"), 23);
}

TEST_P(Screening, PassesAsManyAsTheSettingSaysWhereASiteSaysOnlyThatItScreens) {
    const char* map = R"(
        map:    A ==50=> S ==50=> Z
        places: A conflict 23 | S hub screened_per_day=yes | Z camp
    )";
    const Story told = story(leaving(map) + "set: screening.people_per_day = 9", 3);
    EXPECT_EQ(told.held(0, "S"), 23);
    EXPECT_EQ(told.entered(1, "S", "Z"), 9);
    EXPECT_EQ(told.held(2, "S"), 5);
    EXPECT_EQ(story(leaving(map), 3).held(0, "S"), 0) << "no setting: everyone passes";
}

TEST_P(Screening, TakesThoseFirstWhoCameFirst) {
    // Those of B come a day later, and go home as soon as they are screened.
    const Story told = story(leaving(R"(
        map:    A ==100=> S
        map:    B ==200=> S
        places: A conflict 10 | B conflict 10 | S camp screened_per_day=4
        set:    returns.per_day = 1
        day 1:  conflict B 0
        day 1:  services B 1
    )"),
                             7);
    EXPECT_EQ(told.held(1, "S"), 16) << "10 have come today, 6 wait since yesterday";
    EXPECT_EQ(told.returned(1, "B"), 0);
    EXPECT_EQ(told.returned(2, "B"), 0);
    EXPECT_EQ(told.returned(3, "B"), 2) << "after the last two of A";
    EXPECT_EQ(told.returned(4, "B"), 4);
    EXPECT_EQ(told.returned(5, "B"), 4);
    EXPECT_EQ(told.present(6, "S"), 10);
}

TEST_P(Screening, HoldsSome) {
    const char* map = R"(
        map:    A ==100=> S ==100=> Z
        places: A conflict 10 | S hub screened_per_day=5 | Z camp
        set:    screening.held_share = 1
    )";
    const Story told = story(leaving(map) + "set: screening.held_days = 1", 4);
    EXPECT_EQ(told.entered(1, "S", "Z"), 0) << "5 are held, 5 wait";
    EXPECT_EQ(told.held(1, "S"), 10);
    EXPECT_EQ(told.entered(2, "S", "Z"), 5) << "released, and gone the same day";
    EXPECT_EQ(told.held(2, "S"), 5);
    EXPECT_EQ(told.entered(3, "S", "Z"), 5);
    const Story long_held = story(leaving(map) + "set: screening.held_days = 100000", 4);
    EXPECT_EQ(long_held.held(3, "S"), 10);
}

TEST_P(Screening, FamiliesWaitWithWhoeverOfThemIsHeld) {
    const char* map = R"(
        map:    A ==100=> S ==100=> Z
        places: A conflict 6000 | S hub screened_per_day=6000 | Z camp
        set:    screening.held_share = 0.1
        set:    screening.held_days = 100000
    )";
    const auto held = [&](const std::string& families) {
        return static_cast<double>(story(leaving(map) + families, 2).held(1, "S"));
    };
    EXPECT_NEAR(held(""), 600.0, 120.0);
    EXPECT_NEAR(held("set: home.family_size = 6"), 6000.0 * (1.0 - std::pow(0.9, 6.0)), 480.0);
}

TEST_P(Screening, IsForThoseWhoComeByRoad) {
    const Story told = story(leaving(R"(
        map:    A ==100=> Z
        places: A conflict 100 screened_per_day=5 | Z camp 0 initial_idps=7 screened_per_day=2
    )"),
                             1);
    EXPECT_EQ(told.entered(0, "A", "Z"), 100);
    EXPECT_EQ(told.held(0, "Z"), 100) << "not those who were there before";
    EXPECT_EQ(told.present(0, "Z"), 107);
}

TEST_P(Screening, IsNotForThoseWhoAreTurnedBack) {
    const Story told = story(leaving(R"(
        map:    A ==300=> Z
        places: A conflict 100 screened_per_day=5 | Z camp
        day 1:  close route A Z
        day 4:  open route A Z
    )"),
                             5);
    EXPECT_EQ(told.present(2, "A"), 100);
    EXPECT_EQ(told.held(2, "A"), 0);
    EXPECT_EQ(told.entered(4, "A", "Z"), 100);
}

TEST_P(Screening, KeepsItineraries) {
    // Y is much nearer than Z once they are at S, but opens too late for those who chose before.
    const Story told = story(leaving(R"(
        map:    A ==100=> S ==100=> Z
        map:    S ==1=> Y
        places: A conflict 10 | S conflict 0 screened_per_day=4 | Z camp | Y camp
        set:    move_rules.awareness_level = 2
        set:    move_rules.conflict_weight = 0
        day 0:  close route S Y
        day 1:  open route S Y
    )"),
                             4);
    EXPECT_EQ(told.entered(1, "S", "Z"), 4);
    EXPECT_EQ(told.entered(2, "S", "Z"), 4);
    EXPECT_EQ(told.entered(3, "S", "Z"), 2);
    EXPECT_EQ(told.all_arrivals("Y"), 0);
}

TEST_P(Screening, SettlesNobodyWhoWaits) {
    const char* map = R"(
        map:    A ==100=> S
        places: A conflict 10 | S camp screened_per_day=4 deactivation_probability=1
        set:    spawn_rules.camps_are_sinks = true
    )";
    const Story told = story(leaving(map), 4);
    EXPECT_EQ(told.held(0, "S"), 10);
    EXPECT_EQ(told.held(1, "S"), 6);
    EXPECT_EQ(told.held(2, "S"), 2);
    EXPECT_EQ(told.held(3, "S"), 0);
    const Story held = story(leaving(map) + R"(
        set: screening.held_share = 1
        set: screening.held_days = 100000
    )",
                             4);
    EXPECT_EQ(held.held(3, "S"), 10);
}

TEST_P(Screening, PassesAtLeastOneWhenHastened) {
    const Story told = story(leaving(R"(
        map:    A ==100=> S ==100=> Z
        map:    B ==100=> T ==100=> Z
        places: A conflict 100 | B conflict 100 | S hub screened_per_day=29
        places: T hub screened_per_day=2 | Z camp
        set:    optimisations.hasten = 10
    )"),
                             2);
    EXPECT_EQ(told.entered(1, "S", "Z"), 2);
    EXPECT_EQ(told.entered(1, "T", "Z"), 1);
}

}  // namespace
}  // namespace couloir

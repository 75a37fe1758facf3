// Which way people choose.

#include "maps/on_both_models.hpp"

namespace couloir {
namespace {

using Choice = OnBothModels;
COULOIR_TEST_ON_BOTH_MODELS(Choice);

/// 100 people leave A every day.
std::string stream(const char* rest) {
    return std::string(R"(
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 100
        set: move_rules.camp_movechance = 0
    )") + rest;
}

TEST_P(Choice, OfAFullCampIsNoChoice) {
    const Story told = story(stream(R"(
        map:    A ==100== Z
        places: A conflict 10000 | Z camp 50
    )"),
                             4);
    EXPECT_EQ(told.present(0, "Z"), 100) << "all saw an empty camp when they decided";
    EXPECT_EQ(told.entered(1, "A", "Z"), 0);
    EXPECT_EQ(told.present(3, "Z"), 100);
    EXPECT_EQ(told.present(3, "A"), 300) << "they wait";
}

TEST_P(Choice, FallsOnTheCampThatHasPlacesLeft) {
    const Story told = story(stream(R"(
        map:    A ==100=> Z
        map:    A ==300=> Y
        places: A conflict 10000 | Z camp 50 | Y camp
    )"),
                             3);
    ASSERT_GT(told.present(0, "Z"), 50) << "the near camp is full after the first day";
    EXPECT_EQ(told.entered(1, "A", "Z"), 0);
    EXPECT_EQ(told.entered(1, "A", "Y"), 100);
    EXPECT_EQ(told.entered(2, "A", "Y"), 100);
}

TEST_P(Choice, IsOpenAgainWhereACampGrows) {
    const Story told = story(stream(R"(
        map:    A ==100== Z
        places: A conflict 10000 | Z camp 50 capacity_per_day=100
    )"),
                             4);
    EXPECT_EQ(told.present(0, "Z"), 100) << "150 places";
    EXPECT_EQ(told.present(1, "Z"), 200) << "250 places, 100 taken";
    EXPECT_EQ(told.present(2, "Z"), 300) << "350 places";
    EXPECT_EQ(told.present(3, "Z"), 400);
}

TEST_P(Choice, IsNoneWithoutAwarenessInFleesCode) {
    const Story told = story(stream(R"(
        compat: flee-code
        map:    A ==100== Z
        places: A conflict 10000 | Z camp
        set:    move_rules.awareness_level = 0
    )"),
                             2);
    EXPECT_EQ(told.present(1, "A"), 200);
}

TEST_P(Choice, SeesRoadsOnlyAtAwarenessZero) {
    const Story told = story(stream(R"(
        compat: as-documented
        map:    A ==10=> B
        map:    A ==20=> Z
        places: A conflict 10000 | B conflict | Z camp
        set:    move_rules.awareness_level = 0
        set:    move_rules.conflict_weight = 0
        set:    move_rules.softening = 0
    )"),
                             1);
    EXPECT_GT(told.entered(0, "A", "B"), 40) << "about 67: the nearer place, conflict or not";
}

TEST_P(Choice, LooksAsFarAsAwarenessReaches) {
    // Nobody wants to go to B itself; C lies one step behind it.
    const char* map = R"(
        map:    A ==10=> B ==10=> C
        map:    A ==10=> D
        places: A conflict 10000 | B conflict | C camp | D camp
        set:    move_rules.conflict_weight = 0
    )";
    const Story near_sighted = story(stream(map) + "set: move_rules.awareness_level = 1", 1);
    EXPECT_EQ(near_sighted.entered(0, "A", "D"), 100);
    const Story far_sighted = story(stream(map) + "set: move_rules.awareness_level = 2", 1);
    EXPECT_GT(far_sighted.present(0, "C"), 10) << "about 40: 1/30 against 1/20";
    EXPECT_EQ(far_sighted.present(0, "C") + far_sighted.present(0, "D"), 100);
}

TEST_P(Choice, PassesMarkersWithoutStoppingThere) {
    const char* map = R"(
        map:    A ==50== M ==50=> Z
        places: A conflict 10000 | M marker | Z camp
        set:    move_rules.awareness_level = 1
    )";
    const Story told = story(stream(map), 1);
    EXPECT_EQ(told.arrivals(0, "M"), 100);
    EXPECT_EQ(told.present(0, "M"), 0);
    EXPECT_EQ(told.present(0, "Z"), 100) << "seen from A, for a marker is no step";
    const Story blind = story(stream(map) + "set: move_rules.awareness_level = -1", 1);
    EXPECT_EQ(blind.entered(0, "A", "M"), 0) << "below 0, nobody looks beyond a marker";
    const Story slow = story(stream(map) + "set: move_rules.max_move_speed = 50", 2);
    EXPECT_EQ(slow.present(0, "M"), 100) << "the night falls at the marker";
    EXPECT_EQ(slow.present(1, "Z"), 100);
}

TEST_P(Choice, DropsWhatIsMuchWorseThanTheBest) {
    const Story told = story(stream(R"(
        map:    A ==10=> Z
        map:    A ==100=> Y
        places: A conflict 10000 | Z camp | Y camp
        set:    move_rules.softening = 0
        set:    move_rules.pruning_threshold = 2
    )"),
                             5);
    EXPECT_EQ(told.all_arrivals("Z"), 500);
    EXPECT_EQ(told.all_arrivals("Y"), 0);
}

TEST_P(Choice, PrefersTownsWherePeopleLive) {
    const Story told = story(stream(R"(
        map:    A ==10=> T
        map:    A ==10=> U
        places: A conflict 10000 | T town 100 | U town
        set:    move_rules.use_pop_for_loc_weight = true
        set:    move_rules.pop_power_for_loc_weight = 20
    )"),
                             3);
    EXPECT_EQ(told.all_arrivals("T"), 300);
    EXPECT_EQ(told.all_arrivals("U"), 0);
}

TEST_P(Choice, EndsForThoseWhoSettle) {
    const char* map = R"(
        map:    A ==300=> Z ==10=> T
        places: A conflict 100 | Z camp deactivation_probability=1 | T town
        set:    spawn_rules.take_from_population = true
        set:    move_rules.camp_movechance = 1
        set:    move_rules.max_move_speed = 300
        set:    spawn_rules.camps_are_sinks = true
    )";
    const Story told = story(stream(map), 4);
    EXPECT_EQ(told.present(0, "Z"), 100);
    EXPECT_EQ(told.present(3, "Z"), 100);
    const Story restless = story(stream(map) + "set: spawn_rules.camps_are_sinks = false", 4);
    EXPECT_EQ(restless.entered(1, "Z", "T"), 100);
}

}  // namespace
}  // namespace couloir

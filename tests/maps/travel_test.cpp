// How far people come in a day. 100 people leave A on day 0 and nobody after them, unless a world
// says otherwise.

#include "maps/on_both_models.hpp"

namespace couloir {
namespace {

using Travel = OnBothModels;
COULOIR_TEST_ON_BOTH_MODELS(Travel);

constexpr const char* kWaveFromA = R"(
    set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
    set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 100
    set: spawn_rules.take_from_population = true
    set: move_rules.camp_movechance = 0
)";

std::string wave(const char* rest) {
    return std::string(kWaveFromA) + rest;
}

TEST_P(Travel, OverThreeHundredNinetyKilometresAtTwoHundredADayEndsOnTheSecondDay) {
    const Story told = story(wave(R"(
        map:    A ==390== Z
        places: A conflict 100 | Z camp
        set:    move_rules.max_move_speed = 200
    )"),
                             3);
    EXPECT_EQ(told.departures(0, "A"), 100);
    EXPECT_EQ(told.entered(0, "A", "Z"), 100);
    EXPECT_EQ(told.on_route(0, "A", "Z"), 100);
    EXPECT_EQ(told.arrivals(0, "Z"), 0);
    EXPECT_EQ(told.arrivals(1, "Z"), 100);
    EXPECT_EQ(told.present(1, "Z"), 100);
    EXPECT_EQ(told.on_route(1), 0);
    EXPECT_EQ(told.departures(1, "A"), 0) << "nobody is left at home";
    EXPECT_EQ(told.displaced(2), 100);
}

TEST_P(Travel, OverExactlyTwoDaysEndsOnTheSecondDayInNativeMode) {
    const Story told = story(wave(R"(
        map:    A ==400== Z
        places: A conflict 100 | Z camp
        set:    move_rules.max_move_speed = 200
    )"),
                             3);
    EXPECT_EQ(told.arrivals(1, "Z"), 100);
}

TEST_P(Travel, OverExactlyTwoDaysTakesAThirdInFleeCode) {
    const Story told = story(wave(R"(
        compat: flee-code
        map:    A ==400== Z
        places: A conflict 100 | Z camp
        set:    move_rules.max_move_speed = 200
    )"),
                             3);
    EXPECT_EQ(told.arrivals(1, "Z"), 0);
    EXPECT_EQ(told.arrivals(2, "Z"), 100);
}

TEST_P(Travel, GoesOnFromAHubOnTheSameDay) {
    const Story told = story(wave(R"(
        map:    A ==50=> H ==50=> Z
        places: A conflict 100 | H hub | Z camp
        set:    move_rules.max_move_speed = 100
    )"),
                             1);
    EXPECT_EQ(told.arrivals(0, "H"), 100);
    EXPECT_EQ(told.entered(0, "H", "Z"), 100);
    EXPECT_EQ(told.present(0, "Z"), 100);
}

TEST_P(Travel, NeverExceedsTheDaysSpeedInNativeMode) {
    const Story told = story(wave(R"(
        map:    A ==60=> H ==60=> I ==60=> Z
        places: A conflict 100 | H hub | I hub | Z camp
        set:    move_rules.max_move_speed = 100
    )"),
                             2);
    EXPECT_EQ(told.on_route(0, "H", "I"), 100) << "60 km, then 40";
    EXPECT_EQ(told.arrivals(1, "I"), 100) << "20 km, then 60, and 20 are left";
    EXPECT_EQ(told.present(1, "Z"), 100);
}

TEST_P(Travel, IsGivenAWholeDayForEachRoadInFleeCode) {
    const Story told = story(wave(R"(
        compat: flee-code
        map:    A ==60=> H ==60=> I ==60=> Z
        places: A conflict 100 | H hub | I hub | Z camp
        set:    move_rules.max_move_speed = 100
    )"),
                             2);
    EXPECT_EQ(told.present(0, "I"), 100) << "120 km in a day of 100; then the day is over";
    EXPECT_EQ(told.present(1, "Z"), 100);
}

TEST_P(Travel, StartsOnFoot) {
    const Story told = story(wave(R"(
        map:    A ==100=> H ==300=> Z
        places: A conflict 100 | H hub | Z camp
        set:    move_rules.start_on_foot = true
        set:    move_rules.max_walk_speed = 35
        set:    move_rules.max_move_speed = 360
    )"),
                             3);
    EXPECT_EQ(told.on_route(1, "A", "H"), 100);
    EXPECT_EQ(told.arrivals(2, "H"), 100) << "35, 70, then the last 30 km";
    EXPECT_EQ(told.present(2, "Z"), 100) << "360 - 30 km are left to drive";
}

TEST_P(Travel, IsAsSlowAsTheRoadAllows) {
    const Story told = story(wave(R"(
        map:    A ==100=> Z
        places: A conflict 100 | Z camp
        road A Z: max_move_speed=40
        set:    move_rules.max_move_speed = 200
    )"),
                             3);
    EXPECT_EQ(told.on_route(1, "A", "Z"), 100);
    EXPECT_EQ(told.arrivals(2, "Z"), 100);
}

TEST_P(Travel, IsOnFootWhereTheRoadMustBeWalked) {
    const Story told = story(wave(R"(
        map:    A ==100=> Z
        places: A conflict 100 | Z camp
        road A Z: walk_probability=1
        set:    move_rules.max_walk_speed = 50
    )"),
                             2);
    EXPECT_EQ(told.on_route(0, "A", "Z"), 100);
    EXPECT_EQ(told.arrivals(1, "Z"), 100);
}

TEST_P(Travel, DoesNotRestInATownAfterAShortStint) {
    const char* map = R"(
        map:    A ==50=> T ==200=> Z
        places: A conflict 100 | T town | Z camp
        set:    move_rules.max_move_speed = 100
        set:    move_rules.default_movechance = 0.005
    )";
    const Story rests = story(wave(map), 1);
    EXPECT_LT(rests.entered(0, "T", "Z"), 20);
    const Story goes_on = story(wave(map) + "set: move_rules.avoid_short_stints = true", 3);
    EXPECT_EQ(goes_on.entered(0, "T", "Z"), 100) << "50 km are half a day, a quarter of two";
    EXPECT_EQ(goes_on.on_route(1, "T", "Z"), 100) << "50 km, then 150";
    EXPECT_EQ(goes_on.present(2, "Z"), 100);
}

TEST_P(Travel, RestsInATownAfterALongStint) {
    const Story told = story(wave(R"(
        map:    A ==290=> T ==200=> Z
        places: A conflict 100 | T town | Z camp
        set:    move_rules.max_move_speed = 100
        set:    move_rules.default_movechance = 0.005
        set:    move_rules.avoid_short_stints = true
    )"),
                             3);
    EXPECT_EQ(told.arrivals(2, "T"), 100);
    EXPECT_LT(told.entered(2, "T", "Z"), 20)
        << "recent travel 3/4, and 9/10 of a day today: above 1/2 on average";
}

}  // namespace
}  // namespace couloir

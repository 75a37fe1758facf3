#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "couloir/rules/attraction.hpp"
#include "couloir/rules/capacity.hpp"
#include "couloir/rules/conflict_decay.hpp"
#include "couloir/rules/conflict_departures.hpp"
#include "couloir/rules/deliberation.hpp"
#include "couloir/rules/hosts.hpp"
#include "couloir/rules/intention.hpp"
#include "couloir/rules/move_chance.hpp"
#include "couloir/rules/registered_departures.hpp"
#include "couloir/rules/registry.hpp"
#include "couloir/rules/returning.hpp"
#include "couloir/rules/road_capacity.hpp"
#include "couloir/rules/route_weight.hpp"
#include "couloir/rules/screening_capacity.hpp"
#include "couloir/rules/short_stints.hpp"
#include "couloir/rules/spawn_weight.hpp"
#include "couloir/rules/travel_speed.hpp"

namespace couloir {
namespace {

TEST(ConflictDecay, StepsDownOnceAnIntervalAndHoldsItsLastValue) {
    const std::vector<double> steps{1.0, 0.5, 0.1};
    EXPECT_EQ(conflict_decay(steps, 30, 0), 1.0);
    EXPECT_EQ(conflict_decay(steps, 30, 29), 1.0);
    EXPECT_EQ(conflict_decay(steps, 30, 30), 0.5);
    EXPECT_EQ(conflict_decay(steps, 30, 1000), 0.1);
    EXPECT_EQ(conflict_decay({}, 30, 1000), 1.0);
}

TEST(SpawnWeight, IsResidentsTimesIntensityAndNothingInPeace) {
    EXPECT_EQ(spawn_weight(1000, 0.5, 0.1), 50.0);
    EXPECT_EQ(spawn_weight(1000, 0.0, 1.0), 0.0);
}

TEST(RegisteredDepartures, MakeGoodAFallBeforeAnyoneLeavesAgain) {
    const RegisteredDepartures fall = registered_departures(-40, 0);
    EXPECT_EQ(fall.leaving, 0);
    EXPECT_EQ(fall.debt, 40);
    const RegisteredDepartures partly = registered_departures(30, fall.debt);
    EXPECT_EQ(partly.leaving, 0);
    EXPECT_EQ(partly.debt, 10);
    const RegisteredDepartures again = registered_departures(25, partly.debt);
    EXPECT_EQ(again.leaving, 15);
    EXPECT_EQ(again.debt, 0);
}

TEST(ConflictDepartures, ScaleWithIntensityAndWithResidentsWhereAShareLeaves) {
    using enum ConflictDepartureMode;
    EXPECT_DOUBLE_EQ(conflict_departures(kConstant, 100.9, 7, 0.5, 1.0), 50.0);
    EXPECT_DOUBLE_EQ(conflict_departures(kPopulationShare, 0.01, 5000, 0.5, 0.5), 12.5);
    EXPECT_EQ(conflict_departure_mode("pop_ratio"), kPopulationShare);
    EXPECT_EQ(conflict_departure_mode("poisson"), kPoisson);
    EXPECT_EQ(conflict_departure_mode("constant"), kConstant);
}

TEST(Intention, IsAHazardThatMessagesMultiplyAndNothingInPeace) {
    Settings settings;
    settings.message_strength = 3.0;
    settings.displaced_per_conflict_day = 0.02;
    EXPECT_NEAR(intention_chance({.fighting = 0.5}, settings), 1.0 - std::exp(-0.01), 1e-15);
    EXPECT_NEAR(intention_chance({.fighting = 0.25, .messages = 4.0}, settings),
                1.0 - std::exp(-0.02), 1e-15);
    const double endless = std::numeric_limits<double>::infinity();
    EXPECT_EQ(intention_chance({.fighting = 0.0, .messages = endless}, settings), 0.0);
    settings.displaced_per_conflict_day = 1e12;
    EXPECT_EQ(intention_chance({.fighting = 1.0}, settings), 1.0);
    EXPECT_DOUBLE_EQ(message_factor(true, 0.5, settings), 2.0);
    EXPECT_DOUBLE_EQ(message_factor(false, 0.75, settings), 0.5);
    EXPECT_EQ(message_factor(true, 0.0, settings), 1.0);
}

TEST(Intention, GrowsWithFightingNearbyAndNeighboursWhoLeftAndFallsOnceTheFrontHasPassed) {
    Settings settings;
    settings.displaced_per_conflict_day = 0.02;
    settings.nearby_weight = 0.2;
    settings.imitation = 0.5;
    settings.overtaken_factor = 0.3;
    settings.lasting_factor = 4.0;
    const auto hazard = [&](const AtHome& at_home) {
        return -std::log1p(-intention_chance(at_home, settings));
    };
    EXPECT_NEAR(hazard({.fighting = 0.1, .fighting_nearby = 1.0}), 0.004, 1e-15);
    EXPECT_NEAR(hazard({.fighting = 0.5, .fighting_nearby = 1.0}), 0.01, 1e-15);
    EXPECT_NEAR(hazard({.fighting = 0.5, .neighbours_gone = 1.0}), 0.015, 1e-15);
    EXPECT_NEAR(hazard({.fighting = 0.5, .overtaken = true}), 0.003, 1e-15);
}

TEST(Intention, ComesToALastingFactorOfItselfWhereFightingLasts) {
    Settings settings;
    settings.displaced_per_conflict_day = 0.02;
    settings.lasting_factor = 4.0;
    settings.lasting_days = 30.0;
    const auto hazard = [&](int days) {
        return -std::log1p(
            -intention_chance({.fighting = 0.5, .days_of_fighting = days}, settings));
    };
    EXPECT_NEAR(hazard(0), 0.01, 1e-15);
    EXPECT_NEAR(hazard(30), 0.01 * std::pow(4.0, 1.0 - std::exp(-1.0)), 1e-15);
    EXPECT_NEAR(hazard(100000), 0.04, 1e-15);
    settings.lasting_factor = 0.25;
    EXPECT_NEAR(hazard(100000), 0.0025, 1e-15);
}

TEST(ScreeningCapacity, IsThatOfTheSiteElseOfTheSettingElseEveryonePasses) {
    Settings settings;
    settings.screened_per_day = 40.0;
    settings.hasten = 10;
    const auto capacity = [&](const Attributes& attributes) {
        return screening_capacity(stated_screening(attributes), settings);
    };
    EXPECT_EQ(capacity({}), 0);
    EXPECT_EQ(capacity({{"screened_per_day", ""}}), 0);
    EXPECT_EQ(capacity({{"screened_per_day", "250"}}), 25);
    EXPECT_EQ(capacity({{"screened_per_day", "yes"}}), 4);
    EXPECT_EQ(capacity({{"screened_per_day", "3"}}), 1);
    settings.screened_per_day = 0.0;
    EXPECT_EQ(capacity({{"screened_per_day", "yes"}}), 0);
}

TEST(Hosts, AreExhaustedSoonerWhereMoreGuestsComeToEach) {
    Settings settings;
    EXPECT_EQ(chance_to_leave_hosts(0.1, 500, 100, settings), 0.1);
    settings.host_days = 10.0;
    EXPECT_NEAR(chance_to_leave_hosts(0.0, 0, 100, settings), 1.0 - std::exp(-0.1), 1e-15);
    EXPECT_NEAR(chance_to_leave_hosts(0.0, 100, 100, settings), 1.0 - std::exp(-0.2), 1e-15);
    EXPECT_NEAR(chance_to_leave_hosts(0.5, 100, 0, settings), 1.0 - 0.5 * std::exp(-0.1), 1e-15);
}

TEST(RoadCapacity, IsThatOfTheRoadElseOfItsClassAndNeverNothing) {
    Settings settings;
    settings.people_per_hour_primary = 100.0;
    settings.road_open_hours = 10.0;
    EXPECT_EQ(road_capacity(50.0, road_class("primary"), settings), 50);
    EXPECT_EQ(road_capacity(std::nullopt, road_class("primary"), settings), 1000);
    EXPECT_EQ(road_capacity(std::nullopt, road_class("footpath"), settings), kNoLimit);
    EXPECT_EQ(road_capacity(std::nullopt, road_class("track"), settings), kNoLimit);
    settings.hasten = 100;
    EXPECT_EQ(road_capacity(50.0, RoadClass::kOther, settings), 1);
}

TEST(Returning, GoesByWhatWorksWherePeopleAreMissing) {
    Settings settings;
    settings.return_per_day = 0.01;
    EXPECT_DOUBLE_EQ(chance_to_return(50.0, 100.0, settings), 0.005);
    EXPECT_EQ(chance_to_return(0.0, 0.0, settings), 0.0);
}

TEST(Deliberation, NeedsTenDaysOfIntenseConflictAndConnections) {
    Settings settings;
    settings.two_system_decisions = true;
    EXPECT_TRUE(deliberates(0.7, 3, 13, settings));
    EXPECT_FALSE(deliberates(0.7, 3, 12, settings));
    EXPECT_FALSE(deliberates(0.6, 3, 13, settings));
    EXPECT_FALSE(deliberates(0.7, -1, 13, settings)) << "there from the start";
    settings.average_social_connectivity = 2.9;
    EXPECT_FALSE(deliberates(0.7, 3, 13, settings));
}

TEST(MoveChance, GrowsWithThePlaceOnlyWhenAskedTo) {
    Settings settings;
    EXPECT_EQ(move_chance(0.3, 500, 0, settings), 0.3);
    settings.move_chance_population_power = 0.5;
    EXPECT_DOUBLE_EQ(move_chance(0.3, 2500, 0, settings), 0.15);
    EXPECT_DOUBLE_EQ(move_chance(0.3, 0, 2500, settings), 0.15);
    EXPECT_EQ(move_chance(0.3, 0, 0, settings), 0.0);
    EXPECT_EQ(move_chance(0.9, 1000000, 0, settings), 1.0) << "a chance is at most 1";
}

TEST(Attraction, CampsDrawConflictRepelsAndBothMultiply) {
    Settings settings;
    settings.camp_weight = 2.0;
    settings.foreign_weight = 3.0;
    settings.conflict_weight = 0.25;
    EXPECT_EQ(attraction({}, settings), 1.0);
    EXPECT_EQ(attraction({.camp = true}, settings), 2.0);
    EXPECT_EQ(attraction({.abroad = true, .camp = true}, settings), 6.0);
    EXPECT_DOUBLE_EQ(attraction({.intensity = 0.5}, settings), 0.5);
    EXPECT_DOUBLE_EQ(attraction({.intensity = 1.0, .decay = 0.5}, settings), 0.5);
}

TEST(Attraction, CountsWealthAbroadOnlyAndResidentsOnlyOutsideCamps) {
    Settings settings;
    settings.use_economic_pull = true;
    settings.use_population_for_weight = true;
    settings.population_power_for_weight = 0.5;
    EXPECT_DOUBLE_EQ(attraction({.economic_pull = 4.0, .residents = 9}, settings), 3.0);
    EXPECT_DOUBLE_EQ(attraction({.abroad = true, .economic_pull = 4.0}, settings), 4.0);
    EXPECT_DOUBLE_EQ(attraction({.camp = true, .residents = 9}, settings), 1.0);
}

TEST(Capacity, HoldsToTheBufferThenFallsToNothing) {
    const Settings settings;
    EXPECT_EQ(capacity_multiplier(900, 1000, settings), 1.0);
    EXPECT_NEAR(capacity_multiplier(950, 1000, settings), 0.5, 1e-12);
    EXPECT_EQ(capacity_multiplier(1000, 1000, settings), 0.0);
    EXPECT_EQ(capacity_multiplier(1000000, 0, settings), 1.0) << "0 is no limit";
}

TEST(Capacity, GrowsOnlyWhereThereIsALimit) {
    EXPECT_EQ(grown_capacity(100, 7), 107);
    EXPECT_EQ(grown_capacity(0, 7), 0);
}

TEST(RouteWeight, FallsWithDistanceAndVanishesBeforeAFullCamp) {
    const Settings settings;
    const double near = route_weight(1.0, distance_factor(40.0, settings), 1.0, settings);
    const double far = route_weight(1.0, distance_factor(90.0, settings), 1.0, settings);
    EXPECT_DOUBLE_EQ(near, 2.0 * far);
    EXPECT_EQ(route_weight(1.0, distance_factor(40.0, settings), 0.0, settings), 0.0);
}

TEST(RouteWeight, FollowsItsPowersAndSoftening) {
    Settings settings;
    settings.softening_km = 0.0;
    settings.distance_power = 2.0;
    settings.weight_power = 0.5;
    settings.weight_softening = 3.0;
    EXPECT_DOUBLE_EQ(route_weight(1.0, distance_factor(10.0, settings), 1.0, settings), 0.2);
}

TEST(RouteWeight, StayingCloseCountsFromOneKilometreOn) {
    Settings settings;
    EXPECT_EQ(closeness(400.0, settings), 1.0);
    settings.stay_close_to_home = true;
    EXPECT_DOUBLE_EQ(closeness(400.0, settings), 0.05);
    EXPECT_EQ(closeness(0.2, settings), 1.0);
}

TEST(Pruning, DropsWhatIsWeakBesideTheBest) {
    Settings settings;
    std::array weights{8.0, 4.0, 1.9};
    prune(weights, settings);
    EXPECT_EQ(weights[2], 1.9) << "a threshold of 1 prunes nothing";
    settings.pruning_threshold = 4.0;
    prune(weights, settings);
    EXPECT_EQ(weights, (std::array{8.0, 4.0, 0.0}));
}

TEST(TravelSpeed, IsOnFootOnTheFirstLegElseTheLinksOwn) {
    Settings settings;
    EXPECT_EQ(travel_speed(-1.0, true, settings), 360.0);
    EXPECT_EQ(travel_speed(50.0, true, settings), 50.0);
    settings.start_on_foot = true;
    EXPECT_EQ(travel_speed(50.0, true, settings), 35.0);
    EXPECT_EQ(travel_speed(50.0, false, settings), 50.0);
}

TEST(TravelSpeed, FleesCodeWantsMoreThanTheLengthAndAWholeDayEachHop) {
    Settings flee;
    flee.compat = Compat::kFleeCode;
    const Settings native;
    EXPECT_FALSE(reaches_end(200.0, 200.0, flee));
    EXPECT_TRUE(reaches_end(200.0, 200.0, native));
    EXPECT_EQ(km_today(200.0, 50.0, flee), 200.0);
    EXPECT_EQ(km_today(200.0, 50.0, native), 150.0);
    EXPECT_EQ(km_today(35.0, 50.0, native), 0.0);
}

TEST(ShortStints, SendOnWhoHasNotTravelledAFullDayInTwo) {
    Settings settings;
    settings.max_move_speed_km_per_day = 200.0;
    EXPECT_FALSE(must_go_on(0.0, 10.0, settings)) << "the rule is off";
    settings.avoid_short_stints = true;
    EXPECT_TRUE(must_go_on(0.0, 199.0, settings));
    EXPECT_FALSE(must_go_on(0.5, 100.0, settings));
    EXPECT_EQ(recent_travel_after(0.5, 100.0, settings), 0.5);
    EXPECT_EQ(recent_travel_after(1e-6, 0.0, settings), 0.0) << "long rest is forgotten";
}

TEST(Registry, AKeyHoldsWhatActiveRulesReadAndNoMore) {
    Settings settings;
    EXPECT_EQ(key_parts(settings), HistoryParts{});
    settings.start_on_foot = true;
    EXPECT_EQ(key_parts(settings), (HistoryParts{.first_leg = true}));
    settings.avoid_short_stints = true;
    settings.camps_are_sinks = true;
    EXPECT_EQ(key_parts(settings),
              (HistoryParts{.first_leg = true, .recent_travel = true, .settled = true}));
}

}  // namespace
}  // namespace couloir

#include <gtest/gtest.h>

#include <numeric>

#include "couloir/inference/departures/departure_model.hpp"
#include "unit/inference/calibration/small_war.hpp"

namespace couloir {
namespace {

double everyone(const std::vector<People>& days) {
    return static_cast<double>(std::accumulate(days.begin(), days.end(), People{0}));
}

std::vector<double> steady(int days) {
    return std::vector<double>(static_cast<std::size_t>(days), 1.0);
}

TEST(DepartureModel, NobodyLeavesWherePeopleAreAtPeace) {
    Scenario war = small_war();
    war.locations[0].kind = LocationKind::kTown;
    war.events.clear();
    const Fighting peace(war, war.events, war.days);
    EXPECT_EQ(everyone(departures(peace, {}, steady(80), 80, 1, 1, 0)), 0.0);
}

TEST(DepartureModel, FightingThatSpreadsPushesMoreOut) {
    Scenario war = small_war();
    const Fighting spreading(war, war.events, war.days);
    const Fighting contained(war, {}, war.days);
    EXPECT_DOUBLE_EQ(spreading.pushed(10, {}), contained.pushed(10, {})) << "before day 25";
    EXPECT_GT(spreading.pushed(30, {}), 2.0 * contained.pushed(30, {}));
    EXPECT_GT(everyone(departures(spreading, {}, steady(80), 80, 1, 1, 0)),
              everyone(departures(contained, {}, steady(80), 80, 1, 1, 0)));
}

TEST(DepartureModel, ThePushOfOldFightingFades) {
    Scenario war = small_war();
    const Fighting contained(war, {}, war.days);
    EXPECT_LT(contained.pushed(79, {}), contained.pushed(1, {}));
}

TEST(DepartureModel, NoMoreLeaveThanAreAtRisk) {
    const Scenario war = small_war();
    const Fighting fighting(war, {}, war.days);
    DepartureSettings wild;
    wild.share_per_day = 0.05;
    wild.catchment = 1.0;
    wild.fading_days = 1000.0;
    wild.day_spread = 0.0;
    EXPECT_LT(everyone(departures(fighting, wild, steady(80), 80, 1, 1, 0)), 1.05 * 60000.0 * 2);
}

TEST(DepartureModel, AWaveIsSlow) {
    std::vector<double> scores;
    for (std::uint64_t knot = 0; knot < wave_knots(100); ++knot)
        scores.push_back(normal_score(1, 0, knot));
    const auto factors = wave_factors(scores, {}, 100);
    ASSERT_EQ(factors.size(), 100U);
    for (std::size_t day = 1; day < factors.size(); ++day)
        EXPECT_NEAR(factors[day] / factors[day - 1], 1.0, 0.25);
}

TEST(DepartureModel, FewerLeaveWhileCampsAreClosed) {
    Scenario war = small_war();
    Event closing;
    closing.kind = EventKind::kCloseCamp;
    closing.day = 40;
    closing.from = war.find_location("Near");
    war.events.push_back(closing);
    const Fighting fighting(war, war.events, war.days);
    DepartureSettings settings;
    settings.closed_effect = 0.5;
    EXPECT_EQ(fighting.access(39, settings), 1.0);
    EXPECT_EQ(fighting.access(40, settings), 0.75) << "one of two camps";
    settings.closed_effect = 0.0;
    EXPECT_EQ(fighting.access(40, settings), 1.0);
}

TEST(DepartureModel, TheSeasonComesBackEveryYear) {
    DepartureSettings settings;
    settings.season_size = 0.4;
    settings.season_peak = 100.0;
    EXPECT_NEAR(season_factor(Date(2015, 4, 10), settings), 1.4, 1e-6);
    EXPECT_NEAR(season_factor(Date(2015, 10, 10), settings), 0.6, 1e-3);
    EXPECT_NEAR(season_factor(Date(2017, 4, 10), settings), 1.4, 1e-3);
    settings.season_size = 0.0;
    EXPECT_EQ(season_factor(Date(2015, 10, 10), settings), 1.0);
}

TEST(Belief, HalfOfTheMembersLieBelowItsMiddle) {
    const Belief belief{"", "", 1.0, 10.0, 1000.0, true, ""};
    EXPECT_NEAR(belief.at(0.0), 10.0, 1e-9);
    EXPECT_NEAR(belief.at(-9.0), 1.0, 1e-9);
    EXPECT_NEAR(belief.at(9.0), 1000.0, 1e-6);
    EXPECT_NEAR(normal_share(1.6448536), 0.95, 1e-6);
}

}  // namespace
}  // namespace couloir

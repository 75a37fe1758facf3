#include "couloir/inference/baselines/planning_share.hpp"

#include <gtest/gtest.h>

#include "couloir/inference/backtest/backtest.hpp"
#include "couloir/inference/forecast/learned.hpp"

namespace couloir {
namespace {

Claim planned(const std::string& date, const std::string& figure,
              const std::string& unit = "people") {
    Claim claim;
    claim.date = date;
    claim.figure = figure;
    claim.unit = unit;
    claim.kind = "planned_displaced";
    return claim;
}

Observation stock(const std::string& where, Date date, double people) {
    Observation observation;
    observation.location = where;
    observation.date = date;
    observation.what = ObservationKind::kStock;
    observation.figure = people;
    return observation;
}

TEST(PlanningShare, IsOfTheMedianFigure) {
    Scenario scenario;
    EXPECT_FALSE(planning_figure(scenario));
    scenario.claims = {planned("2016-01-01", "200000"), planned("2016-01-02", "1000000"),
                       planned("2016-01-03", "700000"), planned("2016-01-03", "9", "families"),
                       planned("2016-01-03", "many")};
    EXPECT_EQ(planning_figure(scenario), 700000.0);
}

TEST(PlanningShare, AnyShareIsAsLikely) {
    const Distribution says = planning_share(1000.0);
    EXPECT_NEAR(says.quantile(0.25), 250.0, 1.0);
    EXPECT_NEAR(says.quantile(0.5), 500.0, 1.0);
    EXPECT_LE(says.quantile(1.0), 1000.0);
}

TEST(PlanningShare, IsScoredOfTotalsOnceAFigureWasPublished) {
    Scenario scenario;
    scenario.folder_kind = FolderKind::kNative;
    scenario.days = 200;
    Channel channel{"un", {}};
    for (int day = 0; day <= 200; day += 5) {
        for (const char* where : {"*", "Camp"})
            channel.observations.push_back(stock(where, scenario.start + day, 1000.0 + 20.0 * day));
    }
    scenario.channels = {channel};
    scenario.locations.emplace_back().name = "Camp";
    const BacktestOptions quick{{}, false, {}};
    const auto without = backtest(scenario, learned_model({}), quick);
    EXPECT_FALSE(without->horizons[0][3].total.crps_baselines.contains("planning_share"));
    scenario.claims = {planned((scenario.start + 60).iso(), "4000")};
    const auto with = backtest(scenario, learned_model({}), quick);
    const auto& crps = with->horizons[0][3].total.crps_baselines;
    ASSERT_TRUE(crps.contains("planning_share"));
    EXPECT_NE(crps.at("planning_share"), crps.at("persistence"));
    EXPECT_FALSE(with->horizons[0][3].camps.crps_baselines.contains("planning_share"));
}

}  // namespace
}  // namespace couloir

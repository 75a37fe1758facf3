#include "couloir/inference/backtest/engine_knowledge.hpp"

#include <gtest/gtest.h>

#include "couloir/inference/backtest/backtest.hpp"
#include "couloir/inference/forecast/learned.hpp"
#include "unit/inference/calibration/small_war.hpp"

namespace couloir {
namespace {

constexpr int kOrigin = 42;

/// Later counts are `noise` times as many.
Scenario counted_war(double noise) {
    Scenario war = small_war();
    count_each_week(war, [noise](std::size_t row, int day) {
        return (row == 0 ? 300.0 : 100.0) * day * (day > kOrigin ? noise : 1.0);
    });
    return war;
}

const EngineKnowledge kQuick{.calibration = {.members = 20}};

TEST(EngineKnowledge, KnowsNothingThatCameAfterTheOrigin) {
    const auto one = engine_forecasts(counted_war(1.0), kOrigin, 30, kQuick);
    const auto other = engine_forecasts(counted_war(9.0), kOrigin, 30, kQuick);
    ASSERT_TRUE(one && other);
    ASSERT_EQ(one->size(), 3U) << "the total and two camps";
    for (const auto& [location, days] : *one) {
        ASSERT_EQ(days.size(), 30U);
        EXPECT_EQ(days.back().atoms(), other->at(location).back().atoms()) << location;
    }
}

TEST(EngineKnowledge, IsScoredBesideTheForecastOnTheSameDays) {
    BacktestOptions options{.flee_rules = false, .engine = kQuick};
    options.plan = {.every_days = 20, .first_day = 30, .horizons = {7, 14}};
    const auto told = backtest(counted_war(1.0), learned_model({}), options);
    const Score& score = told->horizons[0].front().total;
    EXPECT_GT(score.n, 1);
    EXPECT_EQ(score.crps_with.size(), 4U)
        << "from the series, with events, with the engine, the engine alone";
    EXPECT_LE(score.crps_with.at("engine"),
              0.5 * (score.crps + score.crps_with.at("engine_alone")) + 1.0)
        << "a pool is no worse than its parts are on average, but for its atoms";
    options.engine.reset();
    const auto alone = backtest(counted_war(1.0), learned_model({}), options);
    EXPECT_EQ(alone->horizons[0].front().total.crps, score.crps);
    EXPECT_EQ(alone->horizons[0].front().total.crps_with.size(), 2U);
}

}  // namespace
}  // namespace couloir

#include "couloir/inference/baselines/point_rules.hpp"

#include <gtest/gtest.h>

#include "couloir/inference/baselines/baselines.hpp"

namespace couloir {
namespace {

std::vector<Count> steady(double per_day) {
    std::vector<Count> counts;
    for (int day = 0; day <= 120; day += 10)
        counts.push_back({day, 1000.0 + per_day * day});
    return counts;
}

TEST(PointRules, ALineGoesOn) {
    EXPECT_NEAR(linear_trend(steady(5.0), 150), 1000.0 + 5.0 * 150, 1e-6);
}

TEST(PointRules, ADampedLineFallsShort) {
    const double says = damped_trend(steady(5.0), 150);
    EXPECT_GT(says, 1600.0);
    EXPECT_LT(says, 1750.0);
}

TEST(PointRules, PersistenceMissesByWhatCameInTheMeantime) {
    for (const double error : past_errors(steady(5.0), 30, last_value))
        EXPECT_DOUBLE_EQ(error, 150.0);
}

TEST(PointRules, PersistenceSpreadsByItsPastErrorsToBothSides) {
    const Distribution says = persistence(steady(5.0), 120, 30);
    EXPECT_DOUBLE_EQ(says.quantile(0.9), 1600.0 + 150.0);
    EXPECT_DOUBLE_EQ(says.quantile(0.1), 1600.0 - 150.0);
}

TEST(PointRules, TheBootstrapKnowsWhichWayItWent) {
    const auto all = statistical_baselines(steady(5.0), 120, 30);
    EXPECT_DOUBLE_EQ(all.at("bootstrap").quantile(0.1), 1750.0);
}

TEST(PointRules, OneCountIsEnoughForEveryBaseline) {
    for (const auto& [name, says] : statistical_baselines(std::vector<Count>{{0, 400.0}}, 30, 60)) {
        EXPECT_GE(says.quantile(0.5), 300.0) << name;
        EXPECT_LE(says.quantile(0.5), 500.0) << name;
    }
}

}  // namespace
}  // namespace couloir

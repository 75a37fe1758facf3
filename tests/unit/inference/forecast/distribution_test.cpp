#include "couloir/inference/forecast/distribution.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "couloir/base/normal_quantile.hpp"

namespace couloir {
namespace {

Distribution normal(double mean, double sd) {
    return Distribution::from_quantiles([&](double u) { return mean + sd * normal_quantile(u); });
}

/// Gneiting et al. 2005, Monthly Weather Review 133, eq. 5.
double crps_of_normal(double mean, double sd, double came) {
    const double z = (came - mean) / sd;
    const double density = std::exp(-0.5 * z * z) / std::sqrt(2.0 * std::numbers::pi);
    const double below = 0.5 * std::erfc(-z / std::numbers::sqrt2);
    return sd * (z * (2.0 * below - 1.0) + 2.0 * density - 1.0 / std::sqrt(std::numbers::pi));
}

TEST(Distribution, TheCrpsOfANormalIsItsClosedForm) {
    for (const double came : {700.0, 990.0, 1000.0, 1080.0, 1400.0}) {
        EXPECT_NEAR(crps(normal(1000.0, 100.0), came), crps_of_normal(1000.0, 100.0, came), 0.5)
            << came;
    }
}

TEST(Distribution, TheCrpsOfACertainForecastIsItsDistance) {
    const Distribution certain = Distribution::from_draws({500.0});
    EXPECT_DOUBLE_EQ(crps(certain, 530.0), 30.0);
    EXPECT_DOUBLE_EQ(crps(certain, 500.0), 0.0);
}

TEST(Distribution, NobodyIsCountedBelowZero) {
    const Distribution mostly_below = normal(-50.0, 10.0);
    EXPECT_EQ(mostly_below.quantile(0.01), 0.0);
    EXPECT_EQ(mostly_below.quantile(0.99), 0.0);
}

TEST(Distribution, ACentralRangeHoldsItsShareOfTheLaw) {
    const Distribution law = normal(1000.0, 100.0);
    EXPECT_NEAR(law.quantile(0.95) - law.quantile(0.05), 2.0 * 164.485, 2.0);
    EXPECT_TRUE(covers(law, 0.9, 1160.0));
    EXPECT_FALSE(covers(law, 0.9, 1170.0));
}

TEST(Distribution, TheIntervalScoreIsTheWidthAndTenTimesWhatFiftyPercentMissesByFour) {
    const Distribution law = normal(1000.0, 100.0);
    const double width = law.quantile(0.75) - law.quantile(0.25);
    EXPECT_DOUBLE_EQ(interval_score(law, 0.5, 1000.0), width);
    EXPECT_NEAR(interval_score(law, 0.5, law.quantile(0.75) + 10.0), width + 40.0, 1e-9);
}

TEST(Distribution, APoolHasHalfItsWeightOnEachOfTwo) {
    const Distribution pool =
        Distribution::pool({Distribution::from_draws({100.0}), Distribution::from_draws({900.0})});
    EXPECT_EQ(pool.quantile(0.2), 100.0);
    EXPECT_EQ(pool.quantile(0.8), 900.0);
    EXPECT_DOUBLE_EQ(pool.chance_above(500.0), 0.5);
}

TEST(Distribution, WhatCameFallsInTheMiddleOfEqualAtoms) {
    EXPECT_DOUBLE_EQ(Distribution::from_draws({7.0}).rank_of(7.0), 0.5);
    EXPECT_DOUBLE_EQ(Distribution::from_draws({7.0}).rank_of(8.0), 1.0);
}

}  // namespace
}  // namespace couloir

#include "couloir/inference/baselines/local_trend.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace couloir {
namespace {

/// The log density of three observations of a local level and trend after the first, by the
/// covariances written out: level(t) = level(0) + t slope(0) + noise, observed with noise.
double by_brute_force(const std::vector<Count>& counts, const LocalTrendNoise& noise,
                      double first_slope_sd) {
    const double start = std::log1p(counts[0].people);
    const auto covariance = [&](double s, double t) {
        const double a = std::min(s, t);
        const double b = std::max(s, t);
        // Integrated random walk of the slope: a^2 b / 2 - a^3 / 6.
        return noise.observation + s * t * first_slope_sd * first_slope_sd +
               a * noise.level_per_day + noise.slope_per_day * (a * a * b / 2.0 - a * a * a / 6.0) +
               (s == t ? noise.observation : 0.0);
    };
    const double s = counts[1].day - counts[0].day;
    const double t = counts[2].day - counts[0].day;
    const double ss = covariance(s, s);
    const double st = covariance(s, t);
    const double tt = covariance(t, t);
    const double determinant = ss * tt - st * st;
    const double x = std::log1p(counts[1].people) - start;
    const double y = std::log1p(counts[2].people) - start;
    const double form = (tt * x * x - 2.0 * st * x * y + ss * y * y) / determinant;
    return -std::log(2.0 * std::numbers::pi) - 0.5 * std::log(determinant) - 0.5 * form;
}

TEST(LocalTrend, TheFiltersLikelihoodIsThatOfTheJointLaw) {
    const std::vector<Count> counts{{0, 1000.0}, {7, 1100.0}, {30, 1600.0}};
    const LocalTrendNoise noise{1e-4, 1e-6, 1e-4};
    EXPECT_NEAR(filter(counts, noise).log_likelihood, by_brute_force(counts, noise, kFirstSlopeSd),
                1e-9);
}

TEST(LocalTrend, WithoutNoiseItGoesOnAsItDid) {
    std::vector<Count> counts;
    for (int day = 0; day <= 100; day += 10)
        counts.push_back({day, std::expm1(8.0 + 0.001 * day)});
    const LocalTrend then = filter(counts, {1e-12, 0.0, 1e-12}).after(50, {1e-12, 0.0, 1e-12});
    EXPECT_NEAR(then.level, 8.15, 1e-3);
}

TEST(LocalTrend, KnowsLessOfADayFartherAhead) {
    const std::vector<Count> counts{{0, 1000.0}, {10, 1100.0}, {20, 1150.0}, {40, 1300.0}};
    const Distribution near = local_trend(counts, 40, 10);
    const Distribution far = local_trend(counts, 40, 60);
    EXPECT_GT(far.quantile(0.95) - far.quantile(0.05), near.quantile(0.95) - near.quantile(0.05));
}

TEST(LocalTrend, WhereNobodyEverCameItSaysNobody) {
    EXPECT_EQ(local_trend(std::vector<Count>{{0, 0.0}, {10, 0.0}}, 10, 30).quantile(0.99), 0.0);
}

}  // namespace
}  // namespace couloir

#include "couloir/inference/baselines/local_trend.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "couloir/base/hash.hpp"
#include "couloir/base/luck.hpp"
#include "couloir/base/normal_quantile.hpp"

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

/// A series that follows the model itself: its own noise, then a count `days` later.
struct Simulated {
    std::vector<Count> counts;
    double log_then = 0.0;
};

Simulated simulate(std::uint32_t number, const LocalTrendNoise& noise, int days) {
    const Luck luck = prior_luck(11, number, hash_text("a series of the model's own"));
    std::uint32_t draw = 0;
    const auto normal = [&] { return normal_quantile(luck.uniform(draw++)); };
    double level = 10.0;
    double slope = kFirstSlopeSd * normal();
    Simulated result;
    for (int day = 0; day <= 100 + days; ++day) {
        const double seen = level + std::sqrt(noise.observation) * normal();
        if (day <= 100 && day % 5 == 0)
            result.counts.push_back({day, std::expm1(seen)});
        result.log_then = seen;
        level += slope + std::sqrt(noise.level_per_day) * normal();
        slope += std::sqrt(noise.slope_per_day) * normal();
    }
    return result;
}

TEST(LocalTrend, ItsNineInTenRangeHoldsNineInTenOfItsOwnSeries) {
    const LocalTrendNoise noise{1e-4, 1e-7, 1e-4};
    constexpr int kSeries = 1000;
    int held = 0;
    for (std::uint32_t i = 0; i < kSeries; ++i) {
        const Simulated one = simulate(i, noise, 30);
        const LocalTrend then = filter(one.counts, noise).after(30, noise);
        const double sd = std::sqrt(then.level_variance + noise.observation);
        held += std::abs(one.log_then - then.level) < 1.6449 * sd ? 1 : 0;
    }
    // Three standard errors of a share of 0.9.
    EXPECT_NEAR(static_cast<double>(held) / kSeries, 0.9, 3.0 * std::sqrt(0.09 / kSeries));
}

}  // namespace
}  // namespace couloir

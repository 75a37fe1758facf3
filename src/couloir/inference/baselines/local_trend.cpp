#include "couloir/inference/baselines/local_trend.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

#include "couloir/base/normal_quantile.hpp"

namespace couloir {
namespace {

constexpr double kMostGrowth = 10.0;
constexpr double kJump = 2.0;

constexpr std::array<double, 5> kLevels{1e-6, 1e-5, 1e-4, 1e-3, 1e-2};
constexpr std::array<double, 3> kSlopes{0.0, 1e-9, 1e-8};
constexpr std::array<double, 2> kObservations{1e-6, 1e-4};

void observe(LocalTrend& state, double seen, double noise) {
    const double variance = state.level_variance + noise;
    const double off = seen - state.level;
    const double level_gain = state.level_variance / variance;
    const double slope_gain = state.covariance / variance;
    state.log_likelihood -=
        0.5 * (std::log(2.0 * std::numbers::pi * variance) + off * off / variance);
    state.level += level_gain * off;
    state.slope += slope_gain * off;
    state.slope_variance -= slope_gain * state.covariance;
    state.covariance *= 1.0 - level_gain;
    state.level_variance *= 1.0 - level_gain;
}

/// From the last count that more than doubled or halved the one before: it is a new beginning.
std::span<const Count> since_last_jump(std::span<const Count> known) {
    std::size_t first = known.size() - 1;
    while (first > 0 && known[first].people <= kJump * known[first - 1].people &&
           known[first - 1].people <= kJump * known[first].people)
        --first;
    return known.subspan(first);
}

LocalTrendNoise likeliest(std::span<const Count> known) {
    LocalTrendNoise best;
    double highest = -std::numeric_limits<double>::infinity();
    for (const double level : kLevels) {
        for (const double slope : kSlopes) {
            for (const double observation : kObservations) {
                const LocalTrendNoise noise{level, slope, observation};
                const double likelihood = filter(known, noise).log_likelihood;
                if (likelihood > highest) {
                    highest = likelihood;
                    best = noise;
                }
            }
        }
    }
    return best;
}

}  // namespace

LocalTrend LocalTrend::after(double days, const LocalTrendNoise& noise) const {
    LocalTrend next = *this;
    next.level += slope * days;
    next.level_variance += 2.0 * days * covariance + days * days * slope_variance +
                           days * noise.level_per_day +
                           days * days * days / 3.0 * noise.slope_per_day;
    next.covariance += days * slope_variance + days * days / 2.0 * noise.slope_per_day;
    next.slope_variance += days * noise.slope_per_day;
    return next;
}

LocalTrend filter(std::span<const Count> known, const LocalTrendNoise& noise) {
    LocalTrend state;
    state.level = std::log1p(known.front().people);
    state.level_variance = noise.observation;
    state.slope_variance = kFirstSlopeSd * kFirstSlopeSd;
    for (std::size_t i = 1; i < known.size(); ++i) {
        state = state.after(known[i].day - known[i - 1].day, noise);
        observe(state, std::log1p(known[i].people), noise.observation);
    }
    return state;
}

Distribution local_trend(std::span<const Count> known, int origin, int days) {
    if (known.empty() || known.back().people <= 0.0)
        return {};
    known = since_last_jump(known);
    const double most =
        std::log(kMostGrowth * (1.0 + std::ranges::max_element(known, {}, &Count::people)->people));
    const LocalTrendNoise noise = likeliest(known);
    const LocalTrend then = filter(known, noise).after(origin + days - known.back().day, noise);
    const double sd = std::sqrt(std::max(0.0, then.level_variance) + noise.observation);
    return Distribution::from_quantiles(
        [&](double u) { return std::expm1(std::min(most, then.level + sd * normal_quantile(u))); });
}

}  // namespace couloir

#include <gtest/gtest.h>

#include <cmath>

#include "couloir/base/luck.hpp"
#include "couloir/base/normal_quantile.hpp"
#include "couloir/inference/forecast/learning.hpp"
#include "couloir/inference/forecast/track_record.hpp"

namespace couloir {
namespace {

constexpr int kHorizon = 30;
constexpr int kOrigin = 30;

/// A flight that fades, in waves; all simulated conflicts have the same law. One forecast of the
/// total, 30 days after day 30, when the series' own record counts for next to nothing: it makes
/// the ranges of series as tame as these wider than stated.
PastForecasts simulated(std::uint32_t number) {
    const Luck luck = prior_luck(5, number, 1);
    const double first_rate = std::exp(5.0 + normal_quantile(luck.uniform(0)));
    const double fading = 30.0 + 60.0 * luck.uniform(1);
    PastForecasts past;
    past.situations.push_back({kOrigin, {{"*", {}}}});
    double people = 1000.0;
    double wave = 0.0;
    for (int day = 0; day <= kOrigin + kHorizon; day += 5) {
        wave = 0.8 * wave + 0.6 * normal_quantile(luck.uniform(static_cast<std::uint32_t>(day)));
        people += 5.0 * first_rate * std::exp(wave - day / fading);
        if (day <= kOrigin)
            past.situations[0].series[0].counts.push_back({day, people});
    }
    past.targets.push_back({0, kHorizon, 0, {people, people}, kOrigin + kHorizon});
    return past;
}

TEST(SimulatedCoverage, RangesLearntFromSomeConflictsHoldInOthersAsOftenAsTheySaySlow) {
    constexpr int kConflicts = 400;
    std::vector<PastForecasts> past;
    for (std::uint32_t i = 0; i < 2 * kConflicts; ++i)
        past.push_back(simulated(i));
    std::vector<const PastForecasts*> first_half;
    for (int i = 0; i < kConflicts; ++i)
        first_half.push_back(&past[static_cast<std::size_t>(i)]);
    const Model model = learn(first_half);
    for (const double share : {0.5, 0.8, 0.9}) {
        double held = 0.0;
        for (std::size_t i = kConflicts; i < past.size(); ++i) {
            const Target& target = past[i].targets[0];
            const Distribution says = forecast(past[i].situations[0], 0, kHorizon, model);
            held += covers(says, share, target.came[0]) ? 1.0 / kConflicts : 0.0;
        }
        // Of both halves: the shapes are a sample too.
        const double error = std::sqrt(2.0 * share * (1.0 - share) / kConflicts);
        EXPECT_NEAR(held, share, 3.0 * error) << share;
    }
}

}  // namespace
}  // namespace couloir

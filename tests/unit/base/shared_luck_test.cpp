// Two plans compared with one seed share their luck: at equal addresses, counts of laws that differ
// a little must rise and fall together.

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "couloir/base/binomial.hpp"
#include "couloir/base/hypergeometric.hpp"
#include "couloir/base/poisson.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kAddresses = 400;
// Wanted is 0.8; inverting one uniform gives nearly all there can be.
constexpr double kAlike = 0.95;

template <class Draw>
std::vector<double> draws_of(Draw draw) {
    std::vector<double> draws;
    for (std::uint32_t member = 0; member < kAddresses; ++member)
        draws.push_back(static_cast<double>(draw(Luck(Address{.seed = 3, .member = member}))));
    return draws;
}

double correlation(const std::vector<double>& a, const std::vector<double>& b) {
    double sum_a = 0;
    double sum_b = 0;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum_a += a[i];
        sum_b += b[i];
        aa += a[i] * a[i];
        bb += b[i] * b[i];
        ab += a[i] * b[i];
    }
    const auto n = static_cast<double>(a.size());
    return (ab - sum_a * sum_b / n) /
           std::sqrt((aa - sum_a * sum_a / n) * (bb - sum_b * sum_b / n));
}

TEST(SharedLuck, OfBinomialsHoldsForOtherChancesAndOtherNumbersOfPeople) {
    for (const double p :
         {1e-3, 0.02, 0.1, 0.3, 0.46, 0.48, 0.49, 0.5, 0.51, 0.52, 0.7, 0.93, 0.97}) {
        for (const double variance : {10.1, 10.7, 11.5, 14.0, 25.0, 1e3, 1e6}) {
            const double n = std::ceil(variance / (p * (1 - p)));
            const auto base =
                draws_of([&](const Luck& l) { return binomial(static_cast<People>(n), p, l); });
            for (const double chance : {0.95 * p, p, 1.05 * p}) {
                for (const double people : {0.9 * n, n, 1.1 * n}) {
                    if (chance >= 1)
                        continue;
                    const auto other = draws_of([&](const Luck& luck) {
                        return binomial(static_cast<People>(people), chance, luck);
                    });
                    ASSERT_GT(correlation(base, other), kAlike)
                        << n << ", " << p << " beside " << people << ", " << chance;
                }
            }
        }
    }
}

// The laws on both sides of the switch from walking up to guessing, on both sides of 1/2.
TEST(SharedLuck, OfBinomialsHoldsAcrossTheSwitchOfMethod) {
    for (const double p : {0.01, 0.2, 0.35, 0.65, 0.8, 0.99}) {
        const double small = std::min(p, 1 - p);
        const auto below = draws_of(
            [&](const Luck& l) { return binomial(static_cast<People>(7.8 / small), p, l); });
        const auto above = draws_of(
            [&](const Luck& l) { return binomial(static_cast<People>(8.5 / small), p, l); });
        EXPECT_GT(correlation(below, above), kAlike) << p;
    }
}

TEST(SharedLuck, OfPoissonsHoldsAcrossTheSwitchOfMethod) {
    for (const double mean : {7.8, 8.2, 12.0, 1e3, 1e6}) {
        const auto base = draws_of([&](const Luck& luck) { return poisson(mean, luck); });
        for (const double factor : {0.86, 0.95, 1.05, 1.15}) {
            const auto other =
                draws_of([&](const Luck& luck) { return poisson(factor * mean, luck); });
            EXPECT_GT(correlation(base, other), kAlike) << mean << " times " << factor;
        }
    }
}

TEST(SharedLuck, OfHypergeometricsHoldsOnBothSidesOfHalf) {
    for (const People drawn : {480, 500, 520}) {
        for (const People good : {450, 500, 550}) {
            const auto base =
                draws_of([](const Luck& luck) { return hypergeometric(500, 500, 500, luck); });
            const auto other = draws_of(
                [&](const Luck& luck) { return hypergeometric(good, 1000 - good, drawn, luck); });
            EXPECT_GT(correlation(base, other), kAlike) << good << ", " << drawn;
        }
    }
}

}  // namespace
}  // namespace couloir

// The samplers invert distribution functions, so they can be tested at the very steps: just below
// F(k) the count is k, just above it is k + 1. This finds a wrong guess wherever one could be taken
// on trust, and does not depend on chance.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

#include "couloir/base/binomial.hpp"
#include "couloir/base/hypergeometric.hpp"
#include "couloir/base/poisson.hpp"

namespace couloir {
namespace {

// Probabilities of low, low + 1 ... with both tails summed from their small ends.
struct Table {
    People low;
    std::vector<long double> mass;
    std::vector<long double> up_to;
    std::vector<long double> beyond;
};

// From the ratios of neighbours alone; `up(k)` is P(k + 1) / P(k). What lies outside is nothing.
template <class Up>
Table table_of(People low, People high, People start, Up up) {
    Table table{low, std::vector<long double>(static_cast<std::size_t>(high - low + 1)), {}, {}};
    const auto at = [&](People k) -> long double& {
        return table.mass[static_cast<std::size_t>(k - low)];
    };
    at(start) = 1;
    for (People k = start; k < high; ++k)
        at(k + 1) = at(k) * up(k);
    for (People k = start; k > low; --k)
        at(k - 1) = at(k) / up(k - 1);
    const long double total = std::accumulate(table.mass.begin(), table.mass.end(), 0.0L);
    for (long double& mass : table.mass)
        mass /= total;
    table.up_to = table.mass;
    table.beyond = table.mass;
    for (std::size_t i = 1; i < table.mass.size(); ++i)
        table.up_to[i] += table.up_to[i - 1];
    for (std::size_t i = table.mass.size() - 1; i > 0; --i)
        table.beyond[i - 1] += table.beyond[i];
    return table;
}

// `slack` is relative to the smaller tail; 1.5e-14 is what rounding is allowed anywhere.
template <class Quantile>
int wrong_steps(const Table& table, long double slack, Quantile quantile) {
    int wrong = 0;
    for (std::size_t i = 0; i + 1 < table.mass.size(); ++i) {
        const long double below = table.up_to[i];
        const long double above = table.beyond[i + 1];
        const long double step = std::max(slack * std::min(below, above), 1.5e-14L);
        if (step > 0.3L * std::min(table.mass[i], table.mass[i + 1]))
            continue;
        const People k = table.low + static_cast<People>(i);
        const auto u = [&](long double shift) {
            return static_cast<double>(below < above ? below + shift : 1 - (above - shift));
        };
        wrong += quantile(u(-step)) != k;
        wrong += quantile(u(step)) != k + 1;
    }
    return wrong;
}

// Nine standard deviations either way, and some more for skew.
std::pair<People, People> reach(double mean, double variance, People lowest, People highest) {
    const double wide = 9 * std::sqrt(variance) + 25;
    return {std::max(lowest, static_cast<People>(mean - wide)),
            std::min(highest, static_cast<People>(mean + wide))};
}

TEST(BinomialQuantile, StepsExactlyWhereTheLawDoes) {
    for (const double p : {1e-9, 1e-4, 0.003, 0.02, 0.1, 0.25, 0.4, 0.49, 0.5, 0.51, 0.7, 0.99}) {
        for (const double mean : {0.4, 3.0, 7.9, 8.1, 9.7, 12.0, 21.0, 60.0, 140.0, 2500.0}) {
            const auto n = static_cast<People>(std::ceil(mean / std::min(p, 1 - p)));
            const auto count = static_cast<double>(n);
            const double centre = count * p;
            const auto [low, high] = reach(centre, centre * (1 - p), 0, n);
            const auto start = static_cast<People>(centre);
            const long double odds = static_cast<long double>(p) / (1 - p);
            const Table table = table_of(low, high, start, [&](People k) {
                return odds * static_cast<long double>(n - k) / static_cast<long double>(k + 1);
            });
            const double slack = 1e-11 * std::max(1.0, count / 1e6);
            EXPECT_EQ(
                wrong_steps(table, slack,
                            [&, chance = p](double u) { return binomial_quantile(n, chance, u); }),
                0)
                << "n = " << n << ", p = " << p;
        }
    }
}

TEST(PoissonQuantile, StepsExactlyWhereTheLawDoes) {
    for (double mean = 0.03; mean < 3e4; mean *= 1.6) {
        const auto [low, high] = reach(mean, mean, 0, 1'000'000);
        const auto start = static_cast<People>(mean);
        const Table table = table_of(low, high, start, [&, m = mean](People k) {
            return static_cast<long double>(m) / static_cast<long double>(k + 1);
        });
        EXPECT_EQ(
            wrong_steps(table, 1e-11L, [&, m = mean](double u) { return poisson_quantile(m, u); }),
            0)
            << "mean = " << mean;
    }
}

TEST(HypergeometricQuantile, StepsExactlyWhereTheLawDoes) {
    for (const People all : {20, 40, 64, 100, 300, 1000, 20'000, 300'000}) {
        for (const double share : {0.01, 0.1, 0.3, 0.45, 0.5, 0.6, 0.8}) {
            for (const double taken : {0.002, 0.03, 0.2, 0.4, 0.5, 0.55, 0.9}) {
                const auto good = static_cast<People>(share * static_cast<double>(all));
                const auto drawn = static_cast<People>(taken * static_cast<double>(all));
                const double mean = static_cast<double>(good) * taken;
                const auto [low, high] = reach(mean, mean, std::max<People>(0, good + drawn - all),
                                               std::min(good, drawn));
                if (low == high)
                    continue;
                const People start = std::clamp(static_cast<People>(mean), low, high);
                const auto up = [&](People k) {
                    return static_cast<long double>(good - k) *
                           static_cast<long double>(drawn - k) / static_cast<long double>(k + 1) /
                           static_cast<long double>(all - good - drawn + k + 1);
                };
                const Table table = table_of(low, high, start, up);
                EXPECT_EQ(wrong_steps(table, 1e-10L,
                                      [&](double u) {
                                          return hypergeometric_quantile(good, all - good, drawn,
                                                                         u);
                                      }),
                          0)
                    << "good " << good << ", drawn " << drawn << ", all " << all;
            }
        }
    }
}

TEST(BinomialQuantile, DoesNotFallWhenLuckChanceOrPeopleRise) {
    const std::vector<double> chances = {1e-6, 0.01, 0.08, 0.1, 0.3, 0.49, 0.5, 0.51, 0.9, 0.999};
    const std::vector<People> counts = {1, 2, 10, 16, 17, 80, 81, 100, 1000, 10'000'000};
    for (double u = 0x1p-53; u < 1; u += 0.0031) {
        for (std::size_t i = 0; i < chances.size(); ++i) {
            for (std::size_t j = 0; j < counts.size(); ++j) {
                const People here = binomial_quantile(counts[j], chances[i], u);
                const double higher = std::min(u + 0.0031, 1 - 0x1p-53);
                ASSERT_LE(here, binomial_quantile(counts[j], chances[i], higher));
                if (i + 1 < chances.size()) {
                    ASSERT_LE(here, binomial_quantile(counts[j], chances[i + 1], u));
                }
                if (j + 1 < counts.size()) {
                    ASSERT_LE(here, binomial_quantile(counts[j + 1], chances[i], u));
                }
            }
        }
    }
}

TEST(Quantile, StaysInItsRangeAtTheEndsOfLuck) {
    for (const double u : {0x1p-53, 1 - 0x1p-53}) {
        for (const People n : {People{1}, People{16}, People{40}, People{1'000'000'000'000}}) {
            for (const double p : {1e-12, 0.2, 0.5, 0.8, 1 - 1e-12}) {
                EXPECT_GE(binomial_quantile(n, p, u), 0);
                EXPECT_LE(binomial_quantile(n, p, u), n);
            }
            EXPECT_GE(hypergeometric_quantile(n, 2 * n, n, u), 0);
            EXPECT_LE(hypergeometric_quantile(n, 2 * n, n, u), n);
        }
        for (const double mean : {1e-12, 1.0, 7.9, 8.1, 1e12})
            EXPECT_NEAR(static_cast<double>(poisson_quantile(mean, u)), mean,
                        9 * std::sqrt(mean) + 20);
    }
}

}  // namespace
}  // namespace couloir

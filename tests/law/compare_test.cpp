// The comparison itself: it must let the same law pass, and notice another one.

#include "law/compare.hpp"

#include <gtest/gtest.h>

#include "law/two_sample.hpp"
#include "support/naive_dice.hpp"

namespace couloir {
namespace {

constexpr int kMembers = 2000;
constexpr double kErrorRate = 1e-5;

/// Two counts of which the second is, by and by, the first one's remainder.
Sample coins(std::uint64_t seed, int flips, double chance, bool bound_together = false) {
    Sample sample{{"heads here", "heads there"}, {{}, {}}};
    NaiveDice dice(seed);
    for (int member = 0; member < kMembers; ++member) {
        People heads[2] = {0, 0};
        for (int flip = 0; flip < flips; ++flip) {
            const bool here = dice.happens(chance);
            const bool there = dice.happens(chance);
            heads[0] += here ? 1 : 0;
            heads[1] += (bound_together ? here : there) ? 1 : 0;
        }
        sample.columns[0].push_back(heads[0]);
        sample.columns[1].push_back(heads[1]);
    }
    return sample;
}

TEST(Comparison, LetsTheSameLawPass) {
    EXPECT_TRUE(compare(coins(1, 50, 0.3), coins(2, 50, 0.3)).same_law(kErrorRate));
    EXPECT_TRUE(compare(coins(1, 2, 0.001), coins(2, 2, 0.001)).same_law(kErrorRate));
}

TEST(Comparison, BoundsHowOftenTheSameLawLooksDifferent) {
    int alarms = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed)
        alarms +=
            compare(coins(2 * seed, 5, 0.1), coins(2 * seed + 1, 5, 0.1)).same_law(0.1) ? 0 : 1;
    EXPECT_LE(alarms, 22) << "at most 10 are expected, and 22 hardly ever happen";
}

TEST(Comparison, NoticesAnotherMean) {
    EXPECT_FALSE(compare(coins(1, 50, 0.3), coins(2, 50, 0.315)).same_law(kErrorRate));
}

TEST(Comparison, NoticesAnotherVarianceWithTheSameMean) {
    EXPECT_FALSE(compare(coins(1, 50, 0.3), coins(2, 30, 0.5)).same_law(kErrorRate));
}

TEST(Comparison, NoticesThatTwoCountsHangTogether) {
    EXPECT_FALSE(compare(coins(1, 50, 0.3), coins(2, 50, 0.3, true)).same_law(kErrorRate));
}

TEST(Comparison, NoticesConstantsThatDiffer) {
    EXPECT_FALSE(compare(coins(1, 3, 0.0), coins(2, 3, 1.0)).same_law(kErrorRate));
    EXPECT_TRUE(compare(coins(1, 3, 1.0), coins(2, 3, 1.0)).same_law(kErrorRate));
}

TEST(Comparison, NoticesAnotherShapeWithTheSameMeanAndVariance) {
    Column thin;
    Column thick;
    NaiveDice dice(1);
    for (int member = 0; member < kMembers; ++member) {
        thin.push_back(dice.happens(0.5) ? 1 : -1);
        const double u = dice.uniform();
        thick.push_back(u < 0.125 ? -2 : u < 0.875 ? 0 : 2);
    }
    EXPECT_LT(p_of_distributions(thin, thick), 1e-20);
    EXPECT_GT(p_of_means(thin, thick), 1e-3);
}

}  // namespace
}  // namespace couloir

#include "couloir/planning/comparison.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace couloir {
namespace {

/// Sides of one member each: nothing happens in the first, and `later` of everything in the second.
std::vector<ComparedMeasure> with_effect(double later) {
    const std::size_t count = measures().size();
    const auto side = [&](double value) {
        return std::vector<MeasuredMember>{{std::vector<double>(count, value), 1000.0, {}}};
    };
    return compare({side(10.0), side(10.0 + later)}, {{}, {}});
}

bool cannot_tell(double stated, double low, double high) {
    std::vector<ComparedMeasure> result = with_effect(stated);
    mark_doubt(result, {with_effect(low), with_effect(high)});
    return result.front().differences.front()->cannot_tell;
}

TEST(Comparison, CannotTellWhereTheSignOfAnEffectDependsOnThePriors) {
    EXPECT_TRUE(cannot_tell(5.0, -1.0, 5.0));
    EXPECT_TRUE(cannot_tell(5.0, 5.0, -1.0));
    EXPECT_TRUE(cannot_tell(0.0, -2.0, 2.0)) << "although the stated priors see no effect";
}

TEST(Comparison, CanTellWhereAllPriorsAgreeOrSeeNothing) {
    EXPECT_FALSE(cannot_tell(5.0, 1.0, 9.0));
    EXPECT_FALSE(cannot_tell(-5.0, -1.0, -9.0));
    EXPECT_FALSE(cannot_tell(5.0, 0.0, 9.0)) << "no effect is not the opposite effect";
}

const Measure& days_to_half_out() {
    return *std::ranges::find(measures(), "days_to_half_out", &Measure::key);
}

TEST(Comparison, OfDaysOfWhichOneSideNeverGetsThereThereIsNoDifference) {
    for (const Pairing pairing : {Pairing::kPaired, Pairing::kDistributions}) {
        const Difference found =
            difference(days_to_half_out(), {kNever, kNever}, {5.0, 9.0}, pairing);
        EXPECT_TRUE(std::isnan(found.range.median)) << "and not 0, which would say: as early";
        EXPECT_TRUE(std::isnan(found.range.q05));
        EXPECT_TRUE(std::isnan(found.range.q95));
        EXPECT_EQ(found.both_get_there, 0U);
        EXPECT_EQ(found.only_later_gets_there, found.pairs);
        EXPECT_EQ(found.runs_equal, 0.0);
    }
}

TEST(Comparison, ADifferenceOfDaysIsOfThePairsInWhichBothGetThere) {
    const Difference found = difference(days_to_half_out(), {10.0, 20.0, 30.0, kNever, kNever},
                                        {12.0, kNever, kNever, kNever, 7.0}, Pairing::kPaired);
    EXPECT_EQ(found.range.median, 2.0);
    EXPECT_EQ(found.range.q95, 2.0);
    EXPECT_EQ(found.both_get_there, 1U);
    EXPECT_EQ(found.only_first_gets_there, 2U);
    EXPECT_EQ(found.only_later_gets_there, 1U);
    EXPECT_EQ(found.runs_equal, 1.0) << "neither does";
}

TEST(Comparison, PriorsUnderWhichNoPairGetsThereHaveNoSign) {
    Difference stated = difference(days_to_half_out(), {10.0}, {7.0}, Pairing::kPaired);
    const Difference none = difference(days_to_half_out(), {10.0}, {kNever}, Pairing::kPaired);
    const Difference alike = difference(days_to_half_out(), {9.0}, {8.0}, Pairing::kPaired);
    mark_doubt(stated, {&none, &alike});
    EXPECT_FALSE(stated.cannot_tell);
    ASSERT_EQ(stated.other_medians.size(), 2U);
    EXPECT_TRUE(std::isnan(stated.other_medians[0]));
    EXPECT_EQ(stated.other_medians[1], -1.0);
}

}  // namespace
}  // namespace couloir

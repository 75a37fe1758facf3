#include "couloir/planning/comparison.hpp"

#include <gtest/gtest.h>

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

}  // namespace
}  // namespace couloir

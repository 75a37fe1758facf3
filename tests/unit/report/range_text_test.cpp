#include "couloir/report/range_text.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

Summary people(double low, double median, double high) {
    Summary summary;
    summary.q05 = low;
    summary.q50 = median;
    summary.q95 = high;
    return summary;
}

TEST(RangeText, AWideRangeLeavesNoFineDigits) {
    EXPECT_EQ(range_phrase(people(365'123, 715'987, 1'120'456)), "720,000 (370,000 to 1,120,000)");
}

TEST(RangeText, ANarrowRangeKeepsItsDigits) {
    EXPECT_EQ(range_phrase(people(1'231, 1'239, 1'244)), "1,239 (1,231 to 1,244)");
    EXPECT_EQ(range_phrase(people(1'000, 1'239, 1'900)), "1,240 (1,000 to 1,900)");
}

TEST(RangeText, TheUnitIsAtMostATenthOfTheRange) {
    EXPECT_EQ(range_phrase(people(0, 55, 99)), "55 (0 to 99)");
    EXPECT_EQ(range_phrase(people(0, 55, 100)), "60 (0 to 100)");
}

TEST(RangeText, AFigureWithoutARangeIsWhole) {
    EXPECT_EQ(range_phrase(people(12'345, 12'345, 12'345)), "12,345");
    EXPECT_EQ(range_text(people(7, 7, 7)).low, "");
}

}  // namespace
}  // namespace couloir

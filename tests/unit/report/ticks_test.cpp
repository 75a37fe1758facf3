#include "couloir/report/ticks.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

TEST(Ticks, AreRoundAndReachTheHighestValue) {
    EXPECT_EQ(round_ticks(8996, 5), (std::vector<double>{0, 2000, 4000, 6000, 8000, 10000}));
    EXPECT_EQ(round_ticks(1000, 5), (std::vector<double>{0, 200, 400, 600, 800, 1000}));
    EXPECT_EQ(round_ticks(0, 5), (std::vector<double>{0, 1}));
    for (const double highest : {1.0, 7.0, 12.0, 99.0, 101.0, 54321.0, 3.3e8}) {
        const auto ticks = round_ticks(highest, 5);
        EXPECT_GE(ticks.back(), highest);
        EXPECT_LE(ticks.size(), 7U);
    }
}

TEST(Ticks, OfALongRunAreFirstDaysOfMonths) {
    const auto ticks = date_ticks(Date(2016, 10, 17), 267, 9);
    ASSERT_EQ(ticks.size(), 9U);
    EXPECT_EQ(ticks[0].label, "Nov 2016");
    EXPECT_EQ(ticks[0].day, 15);
    EXPECT_EQ(ticks[1].label, "Dec");
    EXPECT_EQ(ticks[2].label, "Jan 2017");
}

TEST(Ticks, OfAShortRunAreDays) {
    const auto ticks = date_ticks(Date(2016, 2, 27), 4, 9);
    ASSERT_EQ(ticks.size(), 4U);
    EXPECT_EQ(ticks[0].label, "27 Feb 2016");
    EXPECT_EQ(ticks[3].label, "1 Mar");
}

TEST(Ticks, OfYearsAreFew) {
    EXPECT_LE(date_ticks(Date(2011, 3, 15), 1886, 9).size(), 9U);
}

}  // namespace
}  // namespace couloir

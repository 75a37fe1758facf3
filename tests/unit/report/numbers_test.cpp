#include "couloir/report/numbers.hpp"

#include <gtest/gtest.h>

#include "couloir/report/csv_text.hpp"

namespace couloir {
namespace {

TEST(Numbers, HaveSeparatorsBetweenThousands) {
    EXPECT_EQ(grouped(std::int64_t{0}), "0");
    EXPECT_EQ(grouped(std::int64_t{999}), "999");
    EXPECT_EQ(grouped(std::int64_t{1000}), "1,000");
    EXPECT_EQ(grouped(std::int64_t{-1234567}), "-1,234,567");
    EXPECT_EQ(grouped(999.6), "1,000");
}

TEST(Numbers, AreSingularForOne) {
    EXPECT_EQ(counted(1, "day", "days"), "1 day");
    EXPECT_EQ(counted(1200, "day", "days"), "1,200 days");
}

TEST(Numbers, LookLikePythonsInFleesOutput) {
    EXPECT_EQ(python_float(0.0), "0.0");
    EXPECT_EQ(python_float(3.0), "3.0");
    EXPECT_EQ(python_float(0.0425), "0.0425");
    EXPECT_EQ(python_float(1e-05), "1e-05");
    EXPECT_EQ(python_float(0.1 + 0.2), "0.30000000000000004");
}

TEST(CsvCells, AreQuotedOnlyWhereTheyMustBe) {
    EXPECT_EQ(csv_cell("Al Hol"), "Al Hol");
    EXPECT_EQ(csv_cell("Zed, north"), "\"Zed, north\"");
    EXPECT_EQ(csv_cell("the \"old\" camp"), "\"the \"\"old\"\" camp\"");
}

}  // namespace
}  // namespace couloir

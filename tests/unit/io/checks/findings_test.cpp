#include "couloir/io/checks/findings.hpp"

#include <gtest/gtest.h>

#include "unit/io/checks/small_map.hpp"
#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

Problems report_of(int how_many) {
    Findings findings("W203", "remove one");
    for (int i = 0; i < how_many; ++i)
        findings.add({"routes.csv", 10 + i, 0}, "twice");
    findings.add({"another.csv", 1, 0}, "twice");
    Problems problems;
    findings.report(problems);
    return problems;
}

TEST(Findings, AFewAreReportedOneByOne) {
    const Problems problems = report_of(10);
    ASSERT_EQ(problems.all().size(), 11U);
    EXPECT_EQ(problems.all()[1].message, "twice");
    EXPECT_EQ(problems.all()[1].hint, "remove one");
}

TEST(Findings, ManyInOneFileAreReportedAsOne) {
    const Problems problems = report_of(11);
    ASSERT_EQ(problems.all().size(), 2U);
    EXPECT_EQ(problems.all()[1].place.line, 10);
    EXPECT_EQ(problems.all()[1].message, "twice; the same goes for 10 more: lines 11-20");
}

TEST(Findings, LinesAreJoinedToRangesAndCutOff) {
    EXPECT_EQ(lines_text({3}), "3");
    EXPECT_EQ(lines_text({3, 4, 5, 9, 11, 12}), "3-5, 9, 11-12");
    EXPECT_EQ(lines_text({1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 26}),
              "1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 2 more");
}

}  // namespace
}  // namespace couloir

#include "couloir/base/problem.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

TEST(Problem, ReadsLikeACompilersLine) {
    Problems problems;
    problems.error("E021", {"locations.csv", 14, 0}, "camp \"Bentiu\" has no route",
                   "add it to routes.csv");
    EXPECT_EQ(to_text(problems.all()[0]),
              "locations.csv:14: E021 camp \"Bentiu\" has no route\n"
              "    hint: add it to routes.csv");
}

TEST(Problem, LeavesOutWhatIsNotKnown) {
    Problems problems;
    problems.warn("W004", {"routes.csv", 3, 7}, "odd");
    problems.error("E001", {"routes.csv"}, "missing");
    problems.error("E002", {}, "nowhere");
    EXPECT_EQ(to_text(problems.all()[0]), "routes.csv:3:7: warning W004 odd");
    EXPECT_EQ(to_text(problems.all()[1]), "routes.csv: E001 missing");
    EXPECT_EQ(to_text(problems.all()[2]), "E002 nowhere");
}

TEST(Problem, WarningsAloneAreNoErrors) {
    Problems problems;
    EXPECT_TRUE(problems.empty());
    problems.warn("W001", {}, "odd");
    EXPECT_FALSE(problems.has_errors());
    problems.error("E001", {}, "wrong");
    EXPECT_TRUE(problems.has_errors());
}

TEST(Problem, ListsAreSortedByPlaceWithLinesAsNumbers) {
    Problems problems;
    problems.error("E3", {"b.csv", 1, 0}, "x");
    problems.error("E2", {"a.csv", 10, 0}, "x");
    problems.error("E1", {"a.csv", 9, 0}, "x");
    problems.error("E0", {"a.csv", 10, 0}, "x");
    problems.sort();
    std::string order;
    for (const Problem& problem : problems.all())
        order += problem.code + " ";
    EXPECT_EQ(order, "E1 E0 E2 E3 ");
}

TEST(Problem, ListsCanBeJoinedEvenToThemselves) {
    Problems some;
    Problems others;
    some.error("E1", {}, "one");
    others.warn("W1", {}, "two");
    some.append(others);
    ASSERT_EQ(some.all().size(), 2U);
    EXPECT_EQ(some.all()[1].code, "W1");
    some.append(some);
    EXPECT_EQ(some.all().size(), 4U);
}

}  // namespace
}  // namespace couloir

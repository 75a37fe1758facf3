#include "couloir/report/problems_text.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace couloir {
namespace {

Problems many(int errors, int warnings) {
    Problems problems;
    for (int i = 0; i < errors; ++i)
        problems.error("E304", {"conflicts.csv", i + 2, 7}, "wrong");
    for (int i = 0; i < warnings; ++i)
        problems.warn("W203", {"routes.csv", i + 2, 0}, "twice");
    problems.sort();
    return problems;
}

TEST(ProblemsText, OfNoProblemsIsNothing) {
    EXPECT_EQ(problems_text({}), "");
    EXPECT_EQ(problems_text(many(0, 3), true), "");
}

TEST(ProblemsText, GivesFiftyOfAKindAndCountsTheRest) {
    EXPECT_EQ(problems_text(many(50, 0)).find("more of"), std::string::npos);
    const std::string text = problems_text(many(362, 51));
    EXPECT_NE(text.find("conflicts.csv:51:7: E304 wrong\n"), std::string::npos);
    EXPECT_EQ(text.find("conflicts.csv:52:7: E304 wrong\n"), std::string::npos);
    EXPECT_TRUE(
        text.ends_with("\nand 312 more of E304\nand 1 more of W203\n"
                       "362 errors, 51 warnings\n"))
        << text;
}

TEST(ProblemsText, GivesAllOfThemAsJson) {
    const auto json = nlohmann::json::parse(problems_json(many(362, 51)));
    EXPECT_EQ(json["problems"].size(), 413U);
    EXPECT_EQ(json["problems"][0]["column"], 7);
}

}  // namespace
}  // namespace couloir

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "couloir/io/problem_codes.hpp"
#include "unit/cli/command.hpp"

namespace couloir {
namespace {

TEST(Help, ExplainsTheNumberOfAProblem) {
    const Outcome outcome = couloir({"help", "W203"});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(outcome.out.starts_with("W203 A route is there twice (warning)\n\n"));
    EXPECT_EQ(couloir({"help", "w203"}).out, outcome.out);
}

TEST(Help, GivesTheSameAsData) {
    const auto json = nlohmann::json::parse(couloir({"help", "E304", "--json"}).out);
    EXPECT_EQ(json["code"], "E304");
    EXPECT_EQ(json["severity"], "error");
    EXPECT_EQ(json["title"], "An intensity of conflicts.csv is wrong");
    EXPECT_TRUE(contains(json["text"], "Cure:"));
    EXPECT_EQ(nlohmann::json::parse(couloir({"help", "--json"}).out).size(),
              problem_codes().size());
}

TEST(Help, ExplainsACommand) {
    const Outcome outcome = couloir({"help", "check"});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.out, couloir({"check", "--help"}).out);
}

TEST(Help, AloneListsCommandsAndNumbers) {
    const Outcome outcome = couloir({"help"});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(outcome.out.starts_with(couloir({"--help"}).out)) << outcome.out;
    EXPECT_TRUE(contains(outcome.out, "E202"));
}

TEST(Help, SuggestsTheNearestOfAnUnknownTopic) {
    const Outcome outcome = couloir({"help", "W2033"});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err, "couloir: there is no help on W2033; did you mean W203?\n");
    EXPECT_TRUE(contains(couloir({"help", "chekc"}).err, "did you mean check?"));
    EXPECT_EQ(couloir({"help", "check", "--json"}).code, 2);
}

TEST(Help, IsNamedWhereCheckFindsProblems) {
    const TinyFolder tiny;
    EXPECT_TRUE(contains(couloir({"check", tiny.folder()}).err, "couloir help W"));
    EXPECT_FALSE(contains(couloir({"check", tiny.folder(), "--quiet"}).err, "couloir help"));
}

}  // namespace
}  // namespace couloir

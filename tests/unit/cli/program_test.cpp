#include <gtest/gtest.h>

#include "couloir/version.hpp"
#include "unit/cli/command.hpp"

namespace couloir {
namespace {

TEST(Program, TellsItsVersionAndCommit) {
    const Outcome outcome = couloir({"--version"});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(contains(outcome.out, std::string(kVersion)));
    EXPECT_TRUE(contains(outcome.out, std::string(kCommit)));
}

TEST(Program, HelpsWithExamplesForEachCommand) {
    EXPECT_TRUE(contains(couloir({"--help"}).out, "Exit codes"));
    for (const char* command : {"run", "check", "score", "settings"}) {
        const Outcome help = couloir({command, "--help"});
        EXPECT_EQ(help.code, 0) << command;
        EXPECT_TRUE(contains(help.out, "Examples:")) << command;
        EXPECT_EQ(help.err, "") << command;
    }
}

TEST(Program, SaysThatACommandLineIsWrongWithCode2) {
    const TinyFolder tiny;
    const std::vector<std::vector<std::string>> wrong{
        {},
        {"fly"},
        {"run"},
        {"run", tiny.folder(), "--bogus"},
        {"run", tiny.folder(), "--members", "0"},
        {"run", tiny.folder(), "--members", "-3"},
        {"run", tiny.folder(), "--members", "many"},
        {"run", tiny.folder(), "--seed", "-1"},
        {"run", tiny.folder(), "--threads", "0"},
        {"run", tiny.folder(), "--days", "0"},
        {"score", tiny.folder(), "--members", "0"},
        {"check", tiny.folder(), "--days", "-1"},
        {"run", tiny.folder(), "--set", "move_rules.awareness_level=maybe"}};
    for (const auto& arguments : wrong) {
        const Outcome outcome = couloir(arguments);
        EXPECT_EQ(outcome.code, 2) << testing::PrintToString(arguments);
        EXPECT_EQ(outcome.out, "") << testing::PrintToString(arguments);
        EXPECT_NE(outcome.err, "") << testing::PrintToString(arguments);
    }
}

TEST(Program, AsksDidYouMeanForAnUnknownSetting) {
    const TinyFolder tiny;
    const Outcome outcome = couloir({"run", tiny.folder(), "--set", "move_rules.awarness_level=2"});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_TRUE(contains(outcome.err, "did you mean \"move_rules.awareness_level\"?"));
    EXPECT_TRUE(contains(outcome.err, "1 error, "));
}

TEST(Program, SaysThatTheInputIsWrongWithCode1) {
    const TinyFolder tiny;
    EXPECT_EQ(couloir({"run", tiny.at("nowhere")}).code, 1);
    EXPECT_TRUE(contains(couloir({"check", tiny.at("nowhere")}).err, "E001"));
    tiny.write("input_csv/routes.csv", "#name1,name2,distance,forced_redirection\nA,Q,60,0\n");
    for (const char* command : {"run", "check", "score"}) {
        const Outcome outcome = couloir({command, tiny.folder()});
        EXPECT_EQ(outcome.code, 1) << command;
        EXPECT_TRUE(contains(outcome.err, "input_csv/routes.csv:2")) << outcome.err;
        EXPECT_EQ(outcome.out, "") << command;
    }
}

TEST(Program, FailsWithCode3WhereItsOutputCannotBeWritten) {
    std::ostringstream out;
    std::ostringstream err;
    out.setstate(std::ios::failbit);
    Console console{out, err};
    EXPECT_EQ(run_program({"settings"}, console), 3);
    EXPECT_TRUE(contains(err.str(), "standard output"));
}

}  // namespace
}  // namespace couloir

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "unit/cli/command.hpp"

namespace couloir {
namespace {

TEST(Check, SaysWhatItReadOfAFolderWithoutErrors) {
    const TinyFolder tiny;
    const Outcome outcome = couloir({"check", tiny.folder()});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_TRUE(contains(outcome.out, "4 locations, 3 routes")) << outcome.out;
    EXPECT_TRUE(contains(outcome.out, "10 days from 2016-03-01")) << outcome.out;
    EXPECT_TRUE(contains(outcome.out, "No errors."));
}

TEST(Check, PrintsWarningsUnlessQuiet) {
    const TinyFolder tiny;
    tiny.write("input_csv/demographics_age.csv", "age,Default\n1,1\n");
    EXPECT_TRUE(contains(couloir({"check", tiny.folder()}).err, "0 errors, 3 warnings\n"));
    EXPECT_EQ(couloir({"check", tiny.folder(), "--quiet"}).err, "");
}

TEST(Check, NamesTheLinesThatFleesCodeAndItsDocumentsReadDifferently) {
    const TinyFolder tiny;
    EXPECT_TRUE(
        contains(couloir({"check", tiny.folder()}).out, "documents differ in what is left"));
    tiny.write("simsetting.yml", "move_rules:\n  awareness_level: 0\n");
    const Outcome lines = couloir({"check", tiny.folder()});
    EXPECT_TRUE(contains(lines.out, "documents differ in simsetting.yml:2")) << lines.out;
    const auto json = nlohmann::json::parse(couloir({"check", tiny.folder(), "--json"}).out);
    EXPECT_EQ(json["scenario"]["lines_where_modes_differ"][0], "simsetting.yml:2");
    const Outcome documented = couloir({"check", tiny.folder(), "--set", "compat=as-documented"});
    EXPECT_FALSE(contains(documented.out, "differ")) << documented.out;
}

TEST(Check, ReadsEveryPlanOfTheFolder) {
    const TinyFolder scratch;
    const std::string copy = scratch.at("operation");
    std::filesystem::copy(std::string(COULOIR_SOURCE_DIR) + "/tests/data/planned_operation", copy,
                          std::filesystem::copy_options::recursive);
    EXPECT_EQ(couloir({"check", copy}).code, 0);
    std::ofstream(copy + "/plans/bad.yml") << "interventions: [nonsense]\n";
    const Outcome outcome = couloir({"check", copy});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_TRUE(contains(outcome.err, "plans/bad.yml:1")) << outcome.err;
}

TEST(Check, GivesMachinesNothingButJson) {
    const TinyFolder tiny;
    const Outcome fine = couloir({"check", tiny.folder(), "--json"});
    const auto json = nlohmann::json::parse(fine.out);
    EXPECT_EQ(json["errors"], 0);
    EXPECT_EQ(json["scenario"]["locations"], 4);

    const Outcome wrong = couloir({"check", tiny.at("nowhere"), "--json"});
    EXPECT_EQ(wrong.code, 1);
    const auto problems = nlohmann::json::parse(wrong.out)["problems"];
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0]["code"], "E001");
    EXPECT_EQ(problems[0]["severity"], "error");
}

}  // namespace
}  // namespace couloir

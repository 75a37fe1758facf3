#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "unit/cli/command.hpp"

namespace couloir {
namespace {

const std::string kOperation = std::string(COULOIR_SOURCE_DIR) + "/tests/data/planned_operation";

Outcome screen(std::vector<std::string> words) {
    words.insert(words.begin(), "sensitivity");
    words.insert(words.end(), {"--trajectories", "2", "--members", "1", "--quiet"});
    return couloir(words);
}

TEST(SensitivityCommand, PutsTheMostImportantSettingFirst) {
    const Outcome outcome = screen({kOperation + "@none", "--measure", "displaced_ever"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_TRUE(contains(outcome.out, "displaced_ever (people; mean ")) << outcome.out;
    EXPECT_FALSE(contains(outcome.out, "overtaken ("));
    EXPECT_TRUE(contains(outcome.out, "No effect seen on any of these measures: "));
    const auto readiness = outcome.out.find("figures by made-up");
    const auto family = outcome.out.find("home.family_size");
    ASSERT_NE(readiness, std::string::npos);
    EXPECT_LT(readiness, family);
}

TEST(SensitivityCommand, WritesTheSameFilesOnOneThreadAndOnTwo) {
    const TinyFolder tiny;
    for (const char* threads : {"1", "2"}) {
        const Outcome outcome = screen({kOperation + "@east-corridors", "--threads", threads,
                                        "--out", tiny.at(std::string("out") + threads)});
        ASSERT_EQ(outcome.code, 0) << outcome.err;
    }
    for (const char* file : {"/sensitivity.csv", "/sensitivity.svg", "/run.json"})
        EXPECT_EQ(text_of(tiny.at("out1") + file), text_of(tiny.at("out2") + file)) << file;
    const std::string csv = text_of(tiny.at("out1/sensitivity.csv"));
    EXPECT_TRUE(csv.starts_with("measure,item,unit,setting,"));
    EXPECT_TRUE(contains(csv, "\n#indicator+code,#loc+name,"));
    EXPECT_TRUE(contains(csv, ",home.family_size,people,5,6,7,"));
    EXPECT_TRUE(text_of(tiny.at("out1/sensitivity.svg")).ends_with("</svg>\n"));
    const auto json = nlohmann::json::parse(text_of(tiny.at("out1/run.json")));
    EXPECT_EQ(json["files"].size(), 3U);
    EXPECT_EQ(json["method"], "Morris screening");
}

TEST(SensitivityCommand, GivesAFleeFolderRangesOfItsOwn) {
    const TinyFolder tiny;
    const Outcome outcome = screen({tiny.folder(), "--json"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto json = nlohmann::json::parse(outcome.out);
    EXPECT_EQ(json["settings"].size(), 8U);
    EXPECT_EQ(json["ranges"], "docs/sensitivity.md");
    EXPECT_EQ(json["measures"][0]["effects"]["move_rules.idpcamp_movechance"]["mu_star"], 0.0);
}

TEST(SensitivityCommand, RefusesWhatItCannotScreen) {
    const Outcome unknown = screen({kOperation, "--measure", "displaced_evr"});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_TRUE(contains(unknown.err, "did you mean displaced_ever?")) << unknown.err;
    EXPECT_EQ(screen({kOperation, "--levels", "5"}).code, 2);
    EXPECT_EQ(screen({"no/such/folder"}).code, 1);
}

}  // namespace
}  // namespace couloir

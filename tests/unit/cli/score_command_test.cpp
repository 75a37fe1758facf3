#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "unit/cli/command.hpp"

namespace couloir {
namespace {

TEST(ScoreCommand, GivesTheAveragedRelativeDifferenceInAllAndByCamp) {
    const TinyFolder tiny;
    const Outcome outcome = couloir({"score", tiny.folder(), "--members", "10", "--json"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto json = nlohmann::json::parse(outcome.out);
    EXPECT_GT(json["ard"]["normal"], 0.0);
    EXPECT_GE(json["ard"]["rescaled"], 0.0);
    EXPECT_GE(json["ard"]["sd"], 0.0);
    EXPECT_EQ(json["members"]["count"], 10);
    // Yam is a camp without registrations.
    EXPECT_EQ(json["camps"].size(), 1U);
    EXPECT_EQ(json["camps"]["Zed, north"]["n"], 10);
}

TEST(ScoreCommand, PrintsATable) {
    const TinyFolder tiny;
    const Outcome outcome = couloir({"score", tiny.folder(), "--members", "10"});
    for (const char* words : {"normal", "rescaled", "Zed, north"})
        EXPECT_TRUE(contains(outcome.out, words)) << outcome.out;
}

TEST(ScoreCommand, ShowsFleesCodeAndItsDocumentsSideBySide) {
    const TinyFolder tiny;
    const std::vector<std::string> words{"score", tiny.folder(), "--members", "10"};
    std::vector<std::string> both = words;
    both.emplace_back("--side-by-side");
    EXPECT_TRUE(contains(couloir(both).out, "flee-code  as-documented"));
    both.emplace_back("--json");
    const auto json = nlohmann::json::parse(couloir(both).out);
    for (const std::string mode : {"flee-code", "as-documented"}) {
        std::vector<std::string> alone = words;
        alone.insert(alone.end(), {"--json", "--set", "compat=" + mode});
        EXPECT_EQ(json[mode], nlohmann::json::parse(couloir(alone).out)) << mode;
    }
    EXPECT_NE(json["flee-code"]["ard"], json["as-documented"]["ard"]);
}

TEST(ScoreCommand, SaysSoWhereNothingWasObserved) {
    const TinyFolder tiny;
    tiny.write("source_data/data_layout.csv", "total,total.csv\n");
    const Outcome outcome = couloir({"score", tiny.folder(), "--quiet"});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_TRUE(contains(outcome.err, "no observations")) << outcome.err;
}

}  // namespace
}  // namespace couloir

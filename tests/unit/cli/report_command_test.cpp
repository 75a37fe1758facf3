#include <fmt/format.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "couloir/report/page_html.hpp"
#include "couloir/scenario/settings.hpp"
#include "unit/cli/command.hpp"

namespace couloir {
namespace {

const std::string kOperation = std::string(COULOIR_SOURCE_DIR) + "/tests/data/planned_operation";

/// The data that a page holds.
nlohmann::json data_of(const std::string& page) {
    const std::string door = "<script type=\"application/json\" id=\"couloir-data\">";
    const std::size_t start = page.find(door) + door.size();
    const std::string text = page.substr(start, page.find("</script>", start) - start);
    EXPECT_EQ(text.find('<'), std::string::npos) << "nothing in the data ends its element";
    return nlohmann::json::parse(text);
}

class ReportCommand : public ::testing::Test {
  protected:
    void run(const std::vector<std::string>& more = {}, const std::string& members = "6") {
        std::vector<std::string> words{
            "run", kOperation + "@east-corridors", "--members", members, "--quiet", "--out", out_};
        words.insert(words.end(), more.begin(), more.end());
        const Outcome outcome = couloir(words);
        ASSERT_EQ(outcome.code, 0) << outcome.err;
    }

    nlohmann::json report(const std::vector<std::string>& more = {}) {
        std::vector<std::string> words{"report", out_};
        words.insert(words.end(), more.begin(), more.end());
        const Outcome outcome = couloir(words);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return data_of(text_of(out_ + "/report.html"));
    }

    TinyFolder tiny_;
    std::string out_ = tiny_.at("result");
};

TEST_F(ReportCommand, MakesOneFileFromAResult) {
    run();
    const auto page = report({"--release", "internal"});
    EXPECT_EQ(page["kind"], "run");
    EXPECT_EQ(page["made"]["members"], 6);
    const auto& side = page["sides"][0];
    EXPECT_EQ(side["scenario"]["kind"], "hindcast");
    EXPECT_EQ(side["plan"]["name"], "east-corridors");
    const std::size_t days = side["scenario"]["days"];
    for (const char* quantile : {"q05", "q10", "q25", "q50", "q75", "q90", "q95"})
        EXPECT_EQ(side["totals"]["displaced"][quantile].size(), days);
    EXPECT_FALSE(side["places"].empty());
    EXPECT_FALSE(side["links"].empty());
    EXPECT_TRUE(side["totals"].contains("trapped"));
}

TEST_F(ReportCommand, EveryoneIsInOneOfEightStates) {
    run({}, "1");
    const auto page = report({"--release", "internal"});
    const auto& totals = page["sides"][0]["totals"];
    const auto all = [&](std::size_t day) {
        std::int64_t people = 0;
        for (const char* state : {"at_home", "trapped", "overtaken", "returned", "on_road", "held",
                                  "in_camps", "with_hosts"})
            people += totals[state]["q50"][day].get<std::int64_t>();
        return people;
    };
    const std::size_t days = totals["displaced"]["q50"].size();
    for (std::size_t day = 1; day < days; ++day)
        EXPECT_EQ(all(day), all(0)) << "day " << day;
}

TEST_F(ReportCommand, ThePublicPageIsTheDefaultAndHoldsNoPlaces) {
    run();
    const auto page = report();
    EXPECT_EQ(page["release"], "public");
    EXPECT_FALSE(page["sides"][0].contains("places"));
    EXPECT_FALSE(page["sides"][0].contains("links"));
    EXPECT_FALSE(page["sides"][0]["areas"].empty());
}

TEST_F(ReportCommand, TheSameSeedGivesTheSameBytes) {
    run();
    const std::string first = text_of(out_ + "/page.json");
    run({"--threads", "1"});
    EXPECT_EQ(text_of(out_ + "/page.json"), first);
}

TEST_F(ReportCommand, OpensInTheLanguageAskedFor) {
    run();
    report({"--lang", "fr"});
    EXPECT_TRUE(contains(text_of(out_ + "/report.html"), "<html lang=\"fr\">"));
}

TEST_F(ReportCommand, ARunCanReplaceAResultWithItsPage) {
    run();
    report();
    run({"--report"});
    EXPECT_TRUE(text_of(out_ + "/report.html").starts_with(kPageBegins));
}

TEST_F(ReportCommand, HoldsWhatTheRecordSaysOfEachOperation) {
    const TinyFolder other;
    const std::filesystem::path copy = other.path() / "elsewhere";
    std::filesystem::copy(kOperation, copy, std::filesystem::copy_options::recursive);
    other.write("elsewhere/claims.csv",
                text_of(kOperation + "/claims.csv") + "told,2016-10-01,,,,,A speaker,,,,,,\n");
    other.write("elsewhere/record.csv", "question,claims\ntold,told\n");
    const Outcome outcome =
        couloir({"compare", kOperation + "@none", kOperation + "@east-corridors",
                 copy.string() + "@none", copy.string() + "@east-corridors", "--members", "2",
                 "--days", "60", "--quiet", "--out", out_});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto page = report({"--release", "internal"});
    EXPECT_EQ(page["sides"][2]["record"][0]["question"], "told");
    EXPECT_EQ(page["sides"][2]["record"][0]["claims"][0], "told");
    EXPECT_EQ(page["comparison"]["crossing"]["contexts"].size(), 2U);
    const auto released = report();
    for (const auto& base : released["comparison"]["crossing"]["measures"]["pushed"]["base"])
        EXPECT_TRUE(base["median"].is_null()) << "rates of too few people are withheld";
}

TEST_F(ReportCommand, ShowsAComparison) {
    const Outcome outcome = couloir({"compare", kOperation + "@none", kOperation, "--members", "4",
                                     "--quiet", "--out", out_, "--report"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto page = report({"--release", "internal"});
    EXPECT_EQ(page["kind"], "compare");
    EXPECT_EQ(page["sides"].size(), 2U);
    EXPECT_TRUE(page["comparison"]["measures"].contains("trapped_person_days"));
    EXPECT_TRUE(page["sides"][1]["claims"].empty()) << "one scenario's claims are there once";
}

TEST_F(ReportCommand, RefusesWhatItCannotShow) {
    EXPECT_EQ(couloir({"report", tiny_.at("nothing")}).code, 1);
    run();
    EXPECT_EQ(couloir({"report", out_, "--lang", "de"}).code, 2);
    EXPECT_EQ(couloir({"report", out_, "--release", "secret"}).code, 2);
    tiny_.write("odd/page.json", "{\"schema\": 1}");
    EXPECT_EQ(couloir({"report", tiny_.at("odd")}).code, 1);
}

TEST(BuiltPage, SaysInFrenchWhatEveryNativeFolderDraws) {
    const std::string french = text_of(std::string(COULOIR_SOURCE_DIR) + "/web/src/i18n/fr.ts");
    for (const SettingRecord& record : settings_table()) {
        if (!record.prior)
            continue;
        EXPECT_TRUE(contains(french, fmt::format("\"setting.{}\":", record.name))) << record.name;
        EXPECT_TRUE(record.unit.empty() ||
                    contains(french, fmt::format("\"unit.{}\":", record.unit)))
            << record.unit;
        EXPECT_TRUE(contains(french, fmt::format("\"source.{}\":", record.prior->source)))
            << record.prior->source;
    }
}

TEST(BuiltPage, IsTheFileOfTheRepository) {
    const std::string built = text_of(std::string(COULOIR_SOURCE_DIR) + "/web/dist/page.html");
    EXPECT_TRUE(built.starts_with(kPageBegins));
    const std::string page = page_html("\"couloir:data\"", "en");
    EXPECT_EQ(page, built) << "what is embedded is the file, byte for byte";
}

}  // namespace
}  // namespace couloir

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "couloir/base/date.hpp"
#include "unit/cli/command.hpp"

namespace couloir {
namespace {

const Date kStart(2016, 3, 1);

/// Two hundred days of registrations; those after day 100 are `noise` times as many, and so are
/// corrections and closures dated later.
class GrowingFolder : public TinyFolder {
  public:
    explicit GrowingFolder(double noise) {
        write("input_csv/sim_period.csv", "StartDate,2016-03-01\nLength,200\n");
        std::string total;
        for (int day = 0; day <= 200; day += 7) {
            const double people = (1000 + 30 * day) * (day > 100 ? noise : 1.0);
            total += fmt::format("{},{:.0f}\n", (kStart + day).iso(), people);
        }
        write("source_data/total.csv", total);
        write("source_data/zed.csv", total);
        write("input_csv/registration_corrections.csv",
              noise > 1.0 ? fmt::format("\"Zed, north\",{}\n", (kStart + 105).iso()) : "");
        write("input_csv/closures.csv", "#closure_type,name1,name2,closure_start,closure_end\n" +
                                            std::string(noise > 1.0 ? "camp,Yam,,120,150\n" : ""));
    }
};

Outcome forecast(const TinyFolder& folder, std::vector<std::string> words = {}) {
    words.insert(words.begin(),
                 {"forecast", folder.folder(), "--as-of", (kStart + 100).iso(), "--quiet"});
    return couloir(words);
}

/// page.json but for the folder's name and the digests of whole files, which change with what
/// comes later.
nlohmann::json page_without_digests(const std::string& out) {
    auto page = nlohmann::json::parse(text_of(out + "/page.json"));
    for (const char* key : {"inputs", "name", "title"})
        page["sides"][0]["scenario"].erase(key);
    return page;
}

TEST(ForecastCommand, WarnsOfNothingThatCameLater) {
    const GrowingFolder one(1.0);
    const GrowingFolder other(7000.0);
    const auto warnings = [](const TinyFolder& folder) {
        return couloir({"forecast", folder.folder(), "--as-of", (kStart + 100).iso()}).err;
    };
    EXPECT_EQ(warnings(one), warnings(other));
    const std::string of_all = couloir({"check", other.folder()}).err;
    EXPECT_TRUE(contains(of_all, "W411")) << of_all;
}

TEST(ForecastCommand, WhatCameLaterChangesNoByte) {
    const GrowingFolder one(1.0);
    const GrowingFolder other(7.0);
    const std::string first = one.at("out");
    const std::string second = other.at("out");
    ASSERT_EQ(forecast(one, {"--out", first}).code, 0);
    ASSERT_EQ(forecast(other, {"--out", second}).code, 0);
    for (const char* file : {"/forecast.csv", "/forecast_corrected.csv"})
        EXPECT_EQ(text_of(first + file), text_of(second + file)) << file;
    EXPECT_TRUE(
        contains(text_of(first + "/forecast.csv"), ",forecast," + (kStart + 100).iso() + "\n"));
    const std::string csv = text_of(first + "/forecast.csv");
    EXPECT_EQ(std::ranges::count(csv, '\n'), 2 + 2 * 90) << "the total and a camp, 90 days";
    EXPECT_TRUE(contains(csv, ",pcode,release,kind,as_of\n"));
    EXPECT_TRUE(contains(csv, ",#loc+code,#meta+release,#meta+kind,#date+asof\n"));
    EXPECT_TRUE(contains(csv, ",,internal,forecast,")) << "a file of figures says its level";
    EXPECT_TRUE(contains(text_of(first + "/forecast.svg"), "</svg>"));
    EXPECT_TRUE(page_without_digests(first) == page_without_digests(second));
}

TEST(ForecastCommand, ItsPageSaysWhatItsFilesSay) {
    const GrowingFolder folder(1.0);
    const std::string out = folder.at("out");
    const Outcome outcome =
        forecast(folder, {"--out", out, "--report", "--trigger", "present@Zed, north>2000"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto run = nlohmann::json::parse(text_of(out + "/run.json"));
    const auto page = page_without_digests(out);
    const auto& side = page["sides"][0];
    EXPECT_EQ(page["kind"], "forecast");
    EXPECT_EQ(side["scenario"]["start"], (kStart + 101).iso())
        << "its day 0 comes after the origin";
    EXPECT_EQ(side["scenario"]["as_of"], (kStart + 100).iso());
    for (const auto& figure : run["planning"]) {
        if (figure["location"] != "*")
            continue;
        const auto day = figure["days"].get<std::size_t>() - 1;
        EXPECT_NEAR(side["totals"]["displaced"]["q10"][day], figure["best"], 0.5);
        EXPECT_NEAR(side["totals"]["displaced"]["q90"][day], figure["worst"], 0.5);
    }
    const auto& totals = side["totals"];
    const int last = side["observations"][0]["points"].back()[1];
    EXPECT_NEAR(totals["registered_since"]["q95"][6],
                totals["displaced"]["q95"][6].get<int>() - last, 1)
        << "more than on the day of the origin";
    EXPECT_EQ(side["observations"][0]["points"].back()[0], -3) << "day 98, of an origin on day 100";
    EXPECT_EQ(side["triggers"][0]["chance"].size(), 90U);
    EXPECT_GE(side["skill"].size(), 2U);
    for (const auto& place : side["places"])
        EXPECT_EQ(place["present"].is_null(), place["name"] != "Zed, north") << place["name"];
}

TEST(ForecastCommand, ItsPageSaysWhoseCountsItForecasts) {
    const TinyFolder out;
    const std::string aleppo = std::string(COULOIR_SOURCE_DIR) + "/scenarios/aleppo2016";
    ASSERT_EQ(couloir({"forecast", aleppo, "--as-of", "2016-12-20", "--quiet", "--horizon", "30",
                       "--out", out.at("out")})
                  .code,
              0);
    const auto side = page_without_digests(out.at("out"))["sides"][0];
    const bool ever = side["totals"].contains("displaced_ever");
    EXPECT_NE(ever, side["totals"].contains("displaced"));
    EXPECT_EQ(side["observations"][0]["what"], ever ? "cumulative" : "stock");
    EXPECT_NE(side["observations"][0]["source"], "registered");
}

TEST(ForecastCommand, ItsMapShowsAreasAHorizonAhead) {
    const GrowingFolder folder(1.0);
    const std::string out = folder.at("out");
    ASSERT_EQ(forecast(folder, {"--out", out}).code, 0);
    const auto map = nlohmann::json::parse(text_of(out + "/map.geojson"));
    EXPECT_FALSE(contains(text_of(out + "/map.geojson"), "Zed"));
    const auto run = nlohmann::json::parse(text_of(out + "/run.json"));
    int shown = 0;
    for (const auto& feature : map["features"]) {
        const auto& properties = feature["properties"];
        EXPECT_EQ(properties["release"], "public");
        if (properties["present_30d_median"].is_null())
            continue;
        ++shown;
        for (const auto& figure : run["planning"]) {
            if (figure["location"] == "Zed, north" && figure["days"] == 30) {
                EXPECT_NEAR(properties["present_30d_median"], figure["likely"], 100.0);
            }
        }
    }
    EXPECT_EQ(shown, 1) << "the area with the camp";
}

TEST(ForecastCommand, ThePublicPageNamesNoCampAndAddsUpItsArea) {
    const GrowingFolder folder(1.0);
    const std::string out = folder.at("out");
    ASSERT_EQ(
        forecast(folder, {"--out", out, "--report", "--trigger", "present@Zed, north>2000"}).code,
        0);
    const std::string html = text_of(out + "/report.html");
    EXPECT_FALSE(contains(html, "Zed, north"));
    EXPECT_TRUE(contains(html, "\"areas\":[{"));
    const Outcome french = couloir({"report", out, "--lang", "fr", "--release", "internal"});
    EXPECT_EQ(french.code, 0) << french.err;
    EXPECT_TRUE(contains(text_of(out + "/report.html"), "Zed, north"));
    EXPECT_EQ(forecast(folder, {"--report"}).code, 2) << "it wants a folder";
}

TEST(ForecastCommand, GivesPlanningFiguresAndTheChancesOfTriggers) {
    const GrowingFolder folder(1.0);
    const Outcome outcome = forecast(
        folder, {"--json", "--trigger", "present@Zed, north>1", "--trigger", "displaced>900000"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto json = nlohmann::json::parse(outcome.out);
    EXPECT_EQ(json["kind"], "forecast");
    EXPECT_EQ(json["as_of"], (kStart + 100).iso());
    EXPECT_EQ(json["planning"].size(), 12U) << "two series, six horizons";
    for (const auto& figure : json["planning"]) {
        EXPECT_LE(figure["best"], figure["likely"]);
        EXPECT_LE(figure["likely"], figure["worst"]);
        EXPECT_LE(figure["as_corrected"]["likely"], figure["likely"]);
    }
    EXPECT_EQ(json["triggers"][0]["chance_by_day"].size(), 90U);
    EXPECT_GT(json["triggers"][0]["chance_by_day"][0]["chance"], 0.9);
    EXPECT_EQ(json["triggers"][1]["chance_by_day"][0]["chance"], 0.0);
}

TEST(ForecastCommand, TheEngineStartsFromTheLastCountAndKnowsNothingLater) {
    const GrowingFolder one(1.0);
    const GrowingFolder other(7.0);
    const auto by_engine = [](const TinyFolder& folder, const std::string& threads) {
        const std::string out = folder.at("out");
        const Outcome outcome =
            forecast(folder, {"--outlook", "persist:0.5,markov:0.5", "--members", "20", "--horizon",
                              "30", "--threads", threads, "--out", out});
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        EXPECT_TRUE(contains(outcome.out, "by the engine, calibrated; outlook persist"))
            << outcome.out;
        return text_of(out + "/forecast.csv");
    };
    const std::string csv = by_engine(one, "2");
    EXPECT_EQ(csv, by_engine(other, "1"));
    EXPECT_EQ(std::ranges::count(csv, '\n'), 2 + 2 * 30);
    const auto run = nlohmann::json::parse(text_of(one.at("out") + "/run.json"));
    EXPECT_EQ(run["outlook"], "persist:0.5,markov:0.5");
    const double next = run["planning"][0]["likely"];
    EXPECT_NEAR(next, 3940.0, 1500.0) << "three days after the last count";
}

/// What is likely displaced 90 days on, under an outlook.
double likely(const TinyFolder& folder, const std::string& outlook) {
    const Outcome outcome = forecast(folder, {"--outlook", outlook, "--members", "20", "--json"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    return nlohmann::json::parse(outcome.out)["planning"][5]["likely"];
}

TEST(ForecastCommand, AnOutlookMayBeWrittenDown) {
    const GrowingFolder folder(1.0);
    folder.write("peace.csv", "date,kind,from,value\n" + (kStart + 101).iso() + ",conflict,A,0\n");
    EXPECT_LT(likely(folder, folder.at("peace.csv")), 0.95 * likely(folder, "persist"))
        << "nobody leaves a place at peace";
    EXPECT_EQ(likely(folder, folder.at("peace.csv") + ":1e-6,persist:1e6"),
              likely(folder, "persist"));
}

TEST(ForecastCommand, SaysWhatIsWrongWithAWrittenOutlook) {
    const GrowingFolder folder(1.0);
    folder.write("late.csv", "date,kind,from,value\n" + kStart.iso() + ",conflict,A,0\n");
    const Outcome late = couloir({"forecast", folder.folder(), "--as-of", (kStart + 100).iso(),
                                  "--members", "20", "--outlook", folder.at("late.csv")});
    EXPECT_EQ(late.code, 0) << "what has happened by then is known already";
    EXPECT_TRUE(contains(late.err, "late.csv:2: warning W414")) << late.err;
    folder.write("bad.csv", "date,kind,from,value\n2016-07-01,conflict,Atlantis,1\n");
    const Outcome bad = forecast(folder, {"--outlook", folder.at("bad.csv")});
    EXPECT_EQ(bad.code, 1);
    EXPECT_TRUE(contains(bad.err, "bad.csv:2")) << bad.err;
    EXPECT_TRUE(contains(bad.err, "E303")) << bad.err;
    EXPECT_EQ(forecast(folder, {"--outlook", folder.at("none.csv")}).code, 1);
}

TEST(ForecastCommand, APlanIsCarriedOutIfItCouldBeKnown) {
    const std::string mosul = std::string(COULOIR_SOURCE_DIR) + "/scenarios/mosul2016";
    const TinyFolder out;
    const auto with = [&](const std::string& plan, const std::string& as_of) {
        return couloir({"forecast", mosul, "--as-of", as_of, "--horizon", "10", "--members", "20",
                        "--plan", plan, "--quiet", "--out", out.at(plan)});
    };
    ASSERT_EQ(with("none", "2016-10-25").code, 0);
    const Outcome announced = with("as-announced", "2016-10-25");
    ASSERT_EQ(announced.code, 0) << announced.err;
    EXPECT_TRUE(contains(announced.out, "plan as-announced")) << announced.out;
    EXPECT_NE(text_of(out.at("none/forecast.csv")), text_of(out.at("as-announced/forecast.csv")));
    const Outcome in_short = couloir({"forecast", mosul + "@as-announced", "--as-of", "2016-10-25",
                                      "--horizon", "10", "--members", "20", "--quiet"});
    EXPECT_EQ(in_short.out, announced.out);
    const Outcome happened = with("as-happened", "2016-10-25");
    EXPECT_EQ(happened.code, 1);
    EXPECT_TRUE(contains(happened.err, "E709")) << happened.err;
}

TEST(ForecastCommand, NoPlanLeavesThePastAndSoTheForecastAsTheyAre) {
    const std::string mosul = std::string(COULOIR_SOURCE_DIR) + "/scenarios/mosul2016";
    const TinyFolder out;
    const auto csv = [&](const std::string& scenario) {
        const Outcome outcome =
            couloir({"forecast", scenario, "--as-of", "2016-11-06", "--horizon", "2", "--quiet",
                     "--members", "20", "--outlook", "plan", "--out", out.at("out")});
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return text_of(out.at("out/forecast.csv"));
    };
    const std::string without = csv(mosul);
    EXPECT_TRUE(contains(without, "Hasansham")) << "a site that the record opened by then";
    EXPECT_EQ(csv(mosul + "@none"), without);
}

TEST(ForecastCommand, APlanNamedWithItsScenarioIsCarriedOutToo) {
    const std::string mosul = std::string(COULOIR_SOURCE_DIR) + "/scenarios/mosul2016@none";
    const Outcome outcome = couloir({"forecast", mosul, "--as-of", "2016-10-25", "--horizon", "5",
                                     "--members", "20", "--quiet"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_TRUE(contains(outcome.out, "by the engine")) << outcome.out;
    EXPECT_TRUE(contains(outcome.out, "plan none")) << outcome.out;
    EXPECT_EQ(couloir({"forecast", mosul, "--quiet"}).code, 2) << "no --as-of";
}

TEST(ForecastCommand, RefusesOutlooksAndPlansThatItDoesNotKnow) {
    const GrowingFolder folder(1.0);
    EXPECT_EQ(forecast(folder, {"--outlook", "sunny"}).code, 2);
    EXPECT_EQ(forecast(folder, {"--plan", "corridors"}).code, 2);
}

TEST(ForecastCommand, SaysHindsightInEveryOutput) {
    const GrowingFolder folder(1.0);
    const std::string out = folder.at("out");
    const Outcome outcome = forecast(folder, {"--hindsight", "--out", out});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_TRUE(contains(outcome.out, "with hindsight"));
    for (const char* file :
         {"/forecast.csv", "/forecast_corrected.csv", "/forecast.svg", "/run.json"})
        EXPECT_TRUE(contains(text_of(out + file), "with hindsight")) << file;
    EXPECT_FALSE(contains(forecast(folder).out, "hindsight"));
}

TEST(ForecastCommand, TheEngineSaysHindsightInEveryOutputToo) {
    const GrowingFolder folder(1.0);
    const std::string out = folder.at("out");
    const Outcome outcome = forecast(folder, {"--outlook", "persist", "--hindsight", "--members",
                                              "20", "--horizon", "10", "--out", out});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_TRUE(contains(outcome.out, "with hindsight")) << outcome.out;
    for (const char* file :
         {"/forecast.csv", "/forecast_corrected.csv", "/forecast.svg", "/run.json"})
        EXPECT_TRUE(contains(text_of(out + file), "with hindsight")) << file;
    EXPECT_TRUE(page_without_digests(out)["made"]["hindsight"]);
}

TEST(ForecastCommand, ReplacesItsOldResult) {
    const GrowingFolder folder(1.0);
    const std::string out = folder.at("out");
    ASSERT_EQ(forecast(folder, {"--out", out}).code, 0);
    EXPECT_EQ(forecast(folder, {"--out", out}).code, 0);
    EXPECT_EQ(couloir({"backtest", folder.folder(), "--quiet", "--out", out}).code, 0);
    EXPECT_EQ(couloir({"learn", folder.folder(), folder.folder(), "--quiet", "--without-flee-rules",
                       "--out", out})
                  .code,
              0);
    EXPECT_EQ(forecast(folder, {"--out", out}).code, 0);
}

TEST(ForecastCommand, RefusesWhatItCannotForecast) {
    const GrowingFolder folder(1.0);
    EXPECT_EQ(couloir({"forecast", folder.folder(), "--quiet"}).code, 2) << "no --as-of";
    EXPECT_EQ(couloir({"forecast", folder.folder(), "--as-of", "yesterday"}).code, 2);
    EXPECT_EQ(couloir({"forecast", folder.folder(), "--as-of", "2016-02-01"}).code, 2);
    const Outcome late = couloir({"forecast", folder.folder(), "--as-of", "9999-12-31"});
    EXPECT_EQ(late.code, 2);
    EXPECT_TRUE(contains(late.err, "more than a year after")) << late.err;
    EXPECT_EQ(couloir({"calibrate", folder.folder(), "--as-of", "9999-12-31"}).code, 2);
    EXPECT_EQ(forecast(folder, {"--trigger", "many"}).code, 2);
    EXPECT_EQ(forecast(folder, {"--trigger", "present@Zed>x"}).code, 2);
    const Outcome nowhere = forecast(folder, {"--trigger", "present@Zed>5"});
    EXPECT_EQ(nowhere.code, 2) << "it is called Zed, north";
    EXPECT_TRUE(contains(nowhere.err, "Zed, north")) << nowhere.err;
}

/// The rows of a file whose origin is no later than day 100.
std::string early_rows(const std::string& csv) {
    std::istringstream rows(csv);
    std::string early;
    for (std::string row; std::getline(rows, row);) {
        if (row < (kStart + 101).iso())
            early += row + "\n";
    }
    return early;
}

TEST(BacktestCommand, WhatCameLaterChangesNoByteOfAnEarlierForecast) {
    const GrowingFolder one(1.0);
    const GrowingFolder other(7.0);
    const std::string first = one.at("out");
    const std::string second = other.at("out");
    ASSERT_EQ(couloir({"backtest", one.folder(), "--quiet", "--out", first}).code, 0);
    ASSERT_EQ(couloir({"backtest", other.folder(), "--quiet", "--out", second}).code, 0);
    for (const char* file : {"/forecasts.csv", "/forecasts_corrected.csv"}) {
        const std::string early = early_rows(text_of(first + file));
        EXPECT_EQ(early, early_rows(text_of(second + file))) << file;
        EXPECT_GT(std::ranges::count(early, '\n'), 20) << file;
    }
}

TEST(BacktestCommand, WritesEachFieldOfItsFile) {
    const GrowingFolder folder(1.0);
    const std::string out = folder.at("out");
    ASSERT_EQ(couloir({"backtest", folder.folder(), "--quiet", "--out", out}).code, 0);
    const auto json = nlohmann::json::parse(text_of(out + "/backtest.json"));
    EXPECT_EQ(json["origins"].size(), 6U);
    ASSERT_EQ(json["horizons"].size(), 6U);
    EXPECT_EQ(json["horizons"][2]["days"], 14);
    for (const auto* horizons : {&json["horizons"], &json["as_corrected"]["horizons"]}) {
        for (const char* part : {"total", "camps"}) {
            const auto& score = (*horizons)[2][part];
            for (const char* field : {"crps", "mae", "bias", "n", "ard", "mase"})
                EXPECT_TRUE(score[field].is_number()) << field;
            for (const char* name : {"persistence", "poisson", "linear_trend", "damped_trend",
                                     "bootstrap", "local_trend", "pool", "flee_rules"})
                EXPECT_TRUE(score["crps_baselines"][name].is_number()) << name;
            for (const char* share : {"50", "80", "90"}) {
                EXPECT_GE(score["coverage"][share], 0.0);
                EXPECT_LE(score["coverage"][share], 1.0);
                EXPECT_GE(score["interval_score"][share], 0.0);
            }
            EXPECT_EQ(score["pit"].size(), 10U);
            EXPECT_LE(score["skill"]["q05"], score["skill"]["q95"]);
        }
    }
    for (const auto& told : json["told_totals"]["horizons"]) {
        EXPECT_GE(told["ard"], 0.0);
        EXPECT_GE(told["ard_flee"], 0.0);
    }
    const std::string csv = text_of(out + "/forecasts.csv");
    EXPECT_TRUE(csv.starts_with("origin,date,location,q010,q025,q050,"));
    EXPECT_TRUE(contains(csv, "\n2016-03-31,2016-04-14,*,"));
}

TEST(BacktestCommand, ScoresOnlyTheHorizonsThatItIsGiven) {
    const GrowingFolder folder(1.0);
    const Outcome outcome =
        couloir({"backtest", folder.folder(), "--quiet", "--json", "--every", "60", "--first", "50",
                 "--horizons", "30,7", "--without-flee-rules"});
    ASSERT_EQ(outcome.code, 0);
    const auto json = nlohmann::json::parse(outcome.out);
    EXPECT_EQ(json["origins"].size(), 3U);
    EXPECT_EQ(json["horizons"][0]["days"], 7);
    EXPECT_EQ(couloir({"backtest", folder.folder(), "--horizons", "0"}).code, 2);
    EXPECT_EQ(couloir({"backtest", folder.folder(), "--outlook", "sunny"}).code, 2);
    EXPECT_EQ(couloir({"backtest", folder.folder(), "--outlook", "front.csv"}).code, 2)
        << "what was written for one day says nothing of the others";
    EXPECT_EQ(couloir({"backtest", folder.folder(), "--plan", "none"}).code, 2);
}

TEST(BacktestCommand, AFolderWithTwoCountsIsNoCrash) {
    const TinyFolder tiny;
    const Outcome outcome =
        couloir({"backtest", tiny.folder(), "--quiet", "--first", "2", "--json"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto json = nlohmann::json::parse(outcome.out);
    EXPECT_GT(json["not_scored"].size(), 0U);
    const auto& nothing = json["horizons"].back()["camps"];
    EXPECT_EQ(nothing["n"], 0);
    EXPECT_TRUE(nothing["crps"].is_null());
    EXPECT_TRUE(nothing["coverage"]["90"].is_null());
}

TEST(LearnCommand, LearnsFromTwoConflictsAndScoresEachWithoutItself) {
    const GrowingFolder one(1.0);
    const GrowingFolder other(1.2);
    const std::string out = one.at("learned");
    const Outcome outcome = couloir(
        {"learn", one.folder(), other.folder(), "--quiet", "--without-flee-rules", "--out", out});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_TRUE(contains(outcome.out, "All conflicts together"));
    EXPECT_TRUE(contains(text_of(out + "/learned.csv"), "\n,1,"));
    EXPECT_EQ(couloir({"learn", one.folder()}).code, 2) << "nothing to learn it from";
}

}  // namespace
}  // namespace couloir

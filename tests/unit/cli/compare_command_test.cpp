#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "unit/cli/command.hpp"
#include "unit/report/csv_rows.hpp"

namespace couloir {
namespace {

const std::string kOperation = std::string(COULOIR_SOURCE_DIR) + "/tests/data/planned_operation";

const std::string kThirtyDays =
    "start: 2016-01-01\ndays: 30\nsettings:\n"
    "  spawn_rules.conflict_driven_spawning.spawn_mode: intentions\n"
    "  spawn_rules.conflict_driven_spawning.displaced_per_conflict_day: 0.1\n";

Outcome compare(std::vector<std::string> words) {
    words.insert(words.begin(), "compare");
    words.insert(words.end(), {"--members", "8", "--quiet"});
    return couloir(words);
}

TEST(CompareCommand, HoldsPlansOfOneOperationSideBySide) {
    const Outcome outcome =
        compare({kOperation + "@none", kOperation + "@east-corridors", kOperation, "--json"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto json = nlohmann::json::parse(outcome.out);
    EXPECT_EQ(json["compared"], "paired");
    EXPECT_EQ(json["members"], 8);
    ASSERT_EQ(json["sides"].size(), 3U);
    EXPECT_EQ(json["sides"][1]["plan"], "east-corridors");
    EXPECT_EQ(json["sides"][2]["plan"], "as-recorded");
    EXPECT_EQ(json["sides"][0]["kind"], "hindcast");
    EXPECT_GT(json["sides"][1]["uses"].size(), 3U) << "a plan says what it takes";
    const auto& trapped = json["measures"]["trapped_person_days"];
    EXPECT_EQ(trapped["unit"], "person-days");
    EXPECT_EQ(trapped["better"], "lower");
    EXPECT_EQ(trapped["sides"].size(), 3U);
    EXPECT_EQ(trapped["difference"].size(), 2U);
    EXPECT_LT(trapped["difference"][0]["median"], 0.0) << "a corridor and convoys";
    EXPECT_EQ(trapped["runs_better"][0], 8.0);
    EXPECT_TRUE(json["measures"]["peak_night"]["by"]["site"].contains("Khazer"));
    EXPECT_TRUE(json["measures"]["corridor_use"]["by"]["corridor"].contains("East gate"));
}

TEST(CompareCommand, WhoWaitsAtTheGateOfASiteIsNotReceivedYet) {
    const TinyFolder folder;
    folder.write("scenario.yml", kThirtyDays);
    folder.write("locations.csv",
                 "name,type,residents,places\nA,conflict_zone,10000,\nCamp,camp,,50\n");
    folder.write("routes.csv", "from,to,distance_km\nA,Camp,20\n");
    folder.write("events.csv", "date,kind,from,value\n2016-01-01,conflict,A,1\n");
    folder.write("plans/slow.yml",
                 "interventions:\n  - site: {location: Camp, places: 50, opens: 2016-01-01,\n"
                 "           intake_per_day: 5}\n");
    const Outcome outcome =
        compare({folder.folder() + "@none", folder.folder() + "@slow", "--json"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto measures = nlohmann::json::parse(outcome.out)["measures"];
    EXPECT_GT(measures["received"]["sides"][0]["median"], 500.0);
    EXPECT_LE(measures["received"]["sides"][1]["q95"], 5.0 * 30.0);
    EXPECT_GT(measures["without_place_peak"]["by"]["site"]["Camp"]["sides"][0]["median"], 0.0);
}

TEST(CompareCommand, CountsPeopleWithoutAPlaceOnEachWayOut) {
    const TinyFolder folder;
    folder.write("scenario.yml", kThirtyDays);
    folder.write("locations.csv",
                 "name,type,residents,places,axis\nA,conflict_zone,10000,,\nB,town,,,\n"
                 "East 1,camp,,50,East\nEast 2,camp,,70,East\nWest 1,camp,,9000,West\n");
    folder.write("routes.csv",
                 "from,to,distance_km\nA,B,5\nB,East 1,20\nB,East 2,30\nA,West 1,20\n");
    folder.write("events.csv", "date,kind,from,value\n2016-01-01,conflict,A,1\n");
    const Outcome outcome =
        couloir({"compare", folder.folder() + "@none", folder.folder(), "--members=1", "--json"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto measures = nlohmann::json::parse(outcome.out)["measures"];
    const auto figure = [&](const char* measure, const char* kind, const char* name) {
        return measures[measure]["by"][kind][name]["sides"][0]["median"].get<double>();
    };
    const char* peak = "without_place_peak";
    const char* days = "without_place_person_days";
    EXPECT_GT(figure(days, "site", "East 1"), 0.0);
    EXPECT_DOUBLE_EQ(figure(days, "axis", "East"),
                     figure(days, "site", "East 1") + figure(days, "site", "East 2"));
    EXPECT_LE(figure(peak, "axis", "East"),
              figure(peak, "site", "East 1") + figure(peak, "site", "East 2"));
    EXPECT_GE(figure(peak, "axis", "East"), figure(peak, "site", "East 2"));
    EXPECT_DOUBLE_EQ(figure(peak, "axis", "West"), 0.0) << "places on another axis help nobody";
}

TEST(CompareCommand, SaysInWordsHowOftenAPlanIsBetter) {
    const Outcome outcome = compare({kOperation + "@none", kOperation + "@east-corridors"});
    EXPECT_TRUE(contains(outcome.out, "lower in 8 of 8 runs of this model")) << outcome.out;
    EXPECT_TRUE(contains(outcome.out, "run by run with the same luck"));
    EXPECT_TRUE(contains(outcome.out, "Hindcast"));
}

/// Twenty days of another operation.
class OtherOperation : public TinyFolder {
  public:
    explicit OtherOperation(const std::string& more = "") {
        write("scenario.yml",
              more +
                  "start: 2016-01-01\ndays: 20\nsettings:\n"
                  "  spawn_rules.conflict_driven_spawning.spawn_mode: intentions\n");
        write("locations.csv",
              "name,type,residents,places\nA,conflict_zone,1000,\nCamp,camp,,500\n");
        write("routes.csv", "from,to,distance_km\nA,Camp,20\n");
    }
};

TEST(CompareCommand, AForecastOfAPlaceWhoseResidentsWereNotKnownIsRefused) {
    const OtherOperation folder;
    folder.write(
        "locations.csv",
        "name,type,residents,places,claim\nA,conflict_zone,1000,,later\nCamp,camp,,500,\n");
    folder.write("claims.csv", "id,date,said_by\nlater,2016-02-01,UN\nearly,2016-01-01,UN\n");
    const std::vector<std::string> words{"run",        folder.folder(), "--as-of",
                                         "2016-01-05", "--members",     "2"};
    const Outcome unknown = couloir(words);
    EXPECT_EQ(unknown.code, 1);
    EXPECT_TRUE(contains(unknown.err, "locations.csv:2: E414")) << unknown.err;
    folder.write("earlier.csv", "location,figure,value,claim\nA,residents,1500,early\n");
    EXPECT_EQ(couloir(words).code, 0);
}

TEST(CompareCommand, PairsPlansOfTheFirstOperationBesideAnother) {
    const OtherOperation other;
    const Outcome outcome =
        compare({kOperation + "@none", kOperation + "@east-corridors", other.folder(), "--json"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto json = nlohmann::json::parse(outcome.out);
    EXPECT_EQ(json["compared"], "both");
    EXPECT_EQ(json["sides"][1]["compared"], "paired");
    EXPECT_EQ(json["sides"][2]["compared"], "distributions");
    for (const auto& side : json["sides"])
        EXPECT_EQ(side["days"], 20) << "as many days of each as the shortest has";
    const auto& left = json["measures"]["displaced_ever"];
    EXPECT_EQ(left["unit"], "people per 1,000 at risk");
    EXPECT_LE(left["runs_equal"][0], 8) << "a member with itself";
    const double members = json["members"];
    EXPECT_LE(left["runs_better"][1], members * members);
}

TEST(CompareCommand, ComparesPeopleUnderFireOnlyWhereFightingIsCodedAlike) {
    const auto under_fire = [&](const OtherOperation& other, const OtherOperation& another) {
        const Outcome outcome = compare({other.folder(), another.folder(), "--json"});
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return nlohmann::json::parse(outcome.out)["measures"]["under_fire_person_days"];
    };
    const OtherOperation said("rubric: five levels\n");
    const OtherOperation same("rubric: five levels\n");
    const OtherOperation differs("rubric: deaths a day\n");
    const OtherOperation unsaid;
    const OtherOperation unsaid_too;
    EXPECT_TRUE(under_fire(said, same)["difference"][0].is_object());
    EXPECT_TRUE(under_fire(said, differs)["difference"][0].is_null());
    EXPECT_TRUE(under_fire(unsaid, unsaid_too)["difference"][0].is_null());
    EXPECT_TRUE(under_fire(said, differs)["runs_better"][0].is_null());
    EXPECT_TRUE(contains(compare({said.folder(), differs.folder()}).out,
                         "not compared: no coding rubric in common"));
}

TEST(CompareCommand, TellsSitesAndCorridorsAsItTellsMeasures) {
    const Outcome outcome =
        compare({kOperation + "@none", kOperation + "@east-corridors", "--json"});
    const auto measures = nlohmann::json::parse(outcome.out)["measures"];
    for (const char* key : {"peak_night", "corridor_use", "corridor_share_used"}) {
        EXPECT_EQ(measures[key]["sides"].size(), 2U) << key;
        EXPECT_EQ(measures[key]["difference"].size(), 1U) << key;
    }
    const auto& site = measures["peak_night"]["by"]["site"]["Khazer"];
    EXPECT_TRUE(site["difference"][0]["median"].is_number());
    EXPECT_EQ(site["runs_better"].size(), 1U);
    const auto& gate = measures["corridor_share_used"]["by"]["corridor"]["East gate"];
    EXPECT_TRUE(gate["difference"][0].is_null()) << "the first side has no such corridor";
    const double used = gate["sides"][1]["q95"];
    EXPECT_GT(used, 0.0);
    EXPECT_LE(used, 1.0);
    const double people =
        measures["corridor_use"]["by"]["corridor"]["East gate"]["sides"][1]["q95"];
    EXPECT_NEAR(people / used, 4000.0 * 73, 1.0) << "ten hours of 400 on each of 73 days";
}

TEST(CompareCommand, HoldsDifferentOperationsApart) {
    const OtherOperation other;
    const Outcome outcome = compare({kOperation, other.folder(), "--json"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto json = nlohmann::json::parse(outcome.out);
    EXPECT_EQ(json["compared"], "distributions");
    EXPECT_EQ(json["measures"]["displaced_ever"]["unit"], "people per 1,000 at risk");
    EXPECT_LE(json["measures"]["displaced_ever"]["sides"][1]["q95"], 1000.0);
    const auto& sites = json["measures"]["peak_night"]["by"]["site"];
    EXPECT_TRUE(sites["Camp"]["sides"][0].is_null()) << "it stands in the other operation";
    EXPECT_GE(sites["Camp"]["sides"][1]["median"], 0.0);
}

TEST(CompareCommand, RunsUnderThreeSetsOfPriors) {
    const Outcome outcome =
        compare({kOperation + "@none", kOperation + "@east-corridors", "--json"});
    const auto json = nlohmann::json::parse(outcome.out);
    EXPECT_EQ(json["prior_sets"], (nlohmann::json{"as stated", "low", "high"}));
    const auto& trapped = json["measures"]["trapped_person_days"];
    EXPECT_EQ(trapped["cannot_tell"], nlohmann::json{false})
        << "corridors and convoys out of a closed place help however ready people are";
    const Outcome fixed =
        compare({kOperation + "@none", kOperation + "@east-corridors", "--fixed", "--json"});
    EXPECT_EQ(nlohmann::json::parse(fixed.out)["prior_sets"], nlohmann::json{"as stated"});
}

TEST(CompareCommand, WithCentralValuesShowsChanceOnly) {
    const Outcome outcome =
        compare({kOperation + "@none", kOperation + "@none", "--fixed", "--json"});
    const auto json = nlohmann::json::parse(outcome.out);
    EXPECT_EQ(json["ranges_over"], "chance only");
    EXPECT_EQ(json["measures"]["displaced_ever"]["runs_equal"][0], 8.0);
    EXPECT_EQ(json["measures"]["displaced_ever"]["difference"][0]["q95"], 0.0);
}

TEST(CompareCommand, ARunWithAPlanSaysWhich) {
    const Outcome text =
        couloir({"run", kOperation, "--plan", "east-corridors", "--members", "2", "--quiet"});
    EXPECT_TRUE(contains(text.out, "Plan east-corridors: Corridors to the east")) << text.out;
    const Outcome json =
        couloir({"run", kOperation + "@east-corridors", "--members", "2", "--quiet", "--json"});
    EXPECT_EQ(nlohmann::json::parse(json.out)["plan"], "east-corridors");
}

/// A small operation: a front is announced on the 4th for the 20th, give or take two weeks.
struct Advancing : TinyFolder {
    explicit Advancing(const std::string& later_events) {
        write("scenario.yml",
              "start: 2016-01-01\ndays: 40\nsettings:\n"
              "  spawn_rules.conflict_driven_spawning.spawn_mode: intentions\n");
        write("locations.csv",
              "name,type,residents,places\nA,conflict_zone,10000,\nCamp,camp,,500\n");
        write("routes.csv", "from,to,distance_km\nA,Camp,20\n");
        write("claims.csv", "id,date,said_by,address\nplan,2016-01-04,A general,x\n");
        write("events.csv", "date,kind,from,value\n2016-01-01,conflict,A,0.05\n" + later_events);
        write("timetable.csv",
              "date,kind,from,value,claim,earliest,latest\n"
              "2016-01-20,conflict,A,1,plan,2016-01-10,2016-02-05\n");
    }
};

TEST(CompareCommand, AForecastReadsNothingThatIsDatedLater) {
    const auto forecast = [](const Advancing& folder) {
        const Outcome outcome = compare({folder.folder() + "@none", folder.folder() + "@none",
                                         "--as-of", "2016-01-05", "--json"});
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return nlohmann::json::parse(outcome.out);
    };
    const Advancing quiet("");
    const Advancing noisy("2016-01-06,conflict,A,1\n2016-01-30,conflict,A,0\n");
    const auto one = forecast(quiet);
    EXPECT_EQ(one["measures"], forecast(noisy)["measures"]);
    EXPECT_EQ(one["sides"][0]["kind"], "forecast");
    EXPECT_EQ(one["sides"][0]["as_of"], "2016-01-05");
    const auto& left = one["measures"]["displaced_ever"]["sides"][0];
    EXPECT_GT(left["q95"].get<double>(), 1.5 * left["q05"].get<double>())
        << "the front comes early or late";
}

TEST(CompareCommand, ForecastsOfTwoOperationsLookAsFarAheadAndLeaveOutTheirPast) {
    const auto began = [](const ScratchFolder& folder, const std::string& start) {
        folder.write("scenario.yml",
                     "start: " + start +
                         "\ndays: 60\nsettings:\n"
                         "  spawn_rules.conflict_driven_spawning.spawn_mode: intentions\n");
        folder.write("events.csv", "date,kind,from,value\n" + start + ",conflict,A,0.05\n");
    };
    const Advancing early("");
    const Advancing late("");
    began(early, "2015-12-20");
    began(late, "2016-01-01");
    const auto forecast = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {early.folder(), late.folder(), "--as-of", "2016-01-05"});
        words.push_back("--json");
        const Outcome outcome = compare(words);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return nlohmann::json::parse(outcome.out);
    };
    const auto json = forecast({});
    for (const auto& side : json["sides"]) {
        EXPECT_EQ(side["days"], 43) << "60 days from 20 December hold 43 after 5 January";
        EXPECT_EQ(side["first_day"], "2016-01-06");
    }
    const auto& at_risk = json["sides"][0]["at_risk"]["median"];
    EXPECT_LT(at_risk.get<double>(), 10'000.0) << "who had left by the 5th is not at risk";
    const auto shorter = forecast({"--days", "10"});
    for (const auto& side : shorter["sides"])
        EXPECT_EQ(side["days"], 10);
}

TEST(CompareCommand, EveryFileSaysThatAForecastIsOne) {
    const Advancing folder("");
    const auto at = [&](const std::string& file) { return folder.at("out/" + file); };
    const auto rows_say_so = [&](const std::string& file) {
        const auto rows = csv_rows(text_of(at(file)));
        const auto column = [&](const char* name) {
            return static_cast<std::size_t>(std::ranges::find(rows[0], name) - rows[0].begin());
        };
        for (std::size_t i = 2; i < rows.size(); ++i) {
            ASSERT_EQ(rows[i].at(column("kind")), "forecast") << file;
            ASSERT_EQ(rows[i].at(column("as_of")), "2016-01-05") << file;
        }
        EXPECT_GT(rows.size(), 2U) << file;
    };
    ASSERT_EQ(couloir({"run", folder.folder(), "--as-of", "2016-01-05", "--quiet", "--members", "4",
                       "--out", folder.at("out")})
                  .code,
              0);
    rows_say_so("forecast.csv");
    rows_say_so("flows.csv");
    const auto map = nlohmann::json::parse(text_of(at("map.geojson")));
    EXPECT_EQ(map["kind"], "forecast");
    EXPECT_EQ(map["as_of"], "2016-01-05");
    EXPECT_EQ(map["features"][0]["properties"]["as_of"], "2016-01-05");
    ASSERT_EQ(compare({folder.folder() + "@none", folder.folder() + "@none", "--as-of",
                       "2016-01-05", "--fixed", "--out", folder.at("out")})
                  .code,
              0);
    rows_say_so("compare.csv");
    EXPECT_TRUE(contains(text_of(at("compare.csv")), ",forecast,2016-01-05,chance only\n"));
}

TEST(CompareCommand, AForecastWithoutATimetableSaysThatTheFrontStands) {
    const Advancing folder("");
    const Outcome early =
        couloir({"run", folder.folder(), "--as-of", "2016-01-02", "--members", "2"});
    EXPECT_EQ(early.code, 0);
    EXPECT_TRUE(contains(early.err, "W413")) << "the timetable was announced two days later";
    EXPECT_TRUE(contains(early.out, "Forecast as of 2016-01-02"));
    EXPECT_EQ(couloir({"run", folder.folder(), "--as-of", "2015-01-02", "--quiet"}).code, 2);
    EXPECT_EQ(couloir({"run", folder.folder(), "--as-of", "soon", "--quiet"}).code, 2);
}

TEST(CompareCommand, TellsOperationsAndTheirPlansApart) {
    const TinyFolder other;
    const std::filesystem::path copy = other.path() / "elsewhere";
    std::filesystem::copy(kOperation, copy, std::filesystem::copy_options::recursive);
    const std::vector<std::string> sides{kOperation + "@none", kOperation + "@east-corridors",
                                         copy.string() + "@none",
                                         copy.string() + "@east-corridors"};
    const auto crossing_at = [&](const std::string& level) {
        std::vector<std::string> words = sides;
        words.insert(words.end(), {"--json", "--days", "100", "--release", level});
        const Outcome outcome = compare(words);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return nlohmann::json::parse(outcome.out)["crossing"];
    };
    const auto crossing = crossing_at("internal");
    EXPECT_EQ(crossing["contexts"].size(), 2U);
    EXPECT_EQ(crossing["plans"], (nlohmann::json{"none", "east-corridors"}));
    const auto& trapped = crossing["measures"]["trapped_person_days"];
    EXPECT_EQ(trapped["unit"], "person-days per 1,000 at risk");
    EXPECT_LT(trapped["effect"][0][0]["median"], 0.0);
    EXPECT_EQ(trapped["effect"][0][0]["median"], trapped["effect"][1][0]["median"])
        << "the same operation twice";
    EXPECT_EQ(trapped["interaction"][0][0]["median"], 0.0);
    const double median =
        crossing_at("public")["measures"]["trapped_person_days"]["base"][0]["median"];
    EXPECT_NEAR(std::remainder(median, std::pow(10.0, std::floor(std::log10(median)) - 1.0)), 0.0,
                1e-6)
        << "two significant figures";
}

TEST(CompareCommand, ReplacesItsOwnResult) {
    const TinyFolder tiny;
    const std::string out = tiny.at("comparison");
    for (int time = 0; time < 2; ++time) {
        const Outcome outcome =
            compare({kOperation + "@none", kOperation + "@east-corridors", "--out", out});
        EXPECT_EQ(outcome.code, 0) << outcome.err;
    }
}

TEST(CompareCommand, WhatNeverComesHasNoDay) {
    const Outcome outcome =
        compare({kOperation + "@none", kOperation + "@none", "--days", "3", "--json"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const auto json = nlohmann::json::parse(outcome.out);
    const auto& days = json["measures"]["days_to_half_out"]["sides"][0];
    EXPECT_EQ(days["never"], 1.0);
    EXPECT_TRUE(days["median"].is_null());
}

TEST(CompareCommand, WhereOneSideNeverGetsThereThereIsNoDifferenceOfDays) {
    const TinyFolder folder;
    folder.write("scenario.yml", kThirtyDays);
    folder.write("locations.csv",
                 "name,type,residents,places\nA,conflict_zone,10000,\nCamp,camp,,9000\n");
    folder.write("routes.csv", "from,to,distance_km\nA,Camp,20\n");
    folder.write("events.csv", "date,kind,from,value\n2016-01-01,conflict,A,1\n");
    folder.write("plans/shut.yml",
                 "interventions:\n  - access: {where: [A], exit: closed, from: 2016-01-01, to: "
                 "2016-01-30}\n");
    const std::vector<std::string> sides{folder.folder() + "@none", folder.folder() + "@shut"};
    const auto with = [&](std::vector<std::string> words) {
        words.insert(words.begin(), sides.begin(), sides.end());
        const Outcome outcome = compare(words);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return outcome.out;
    };
    for (const char* level : {"internal", "public"}) {
        const auto days = nlohmann::json::parse(
            with({"--json", "--release", level}))["measures"]["days_to_half_out"];
        EXPECT_EQ(days["sides"][0]["never"], 0.0) << level;
        EXPECT_EQ(days["sides"][1]["never"], 1.0) << level;
        for (const char* figure : {"median", "q05", "q95"})
            EXPECT_TRUE(days["difference"][0][figure].is_null()) << level;
        EXPECT_TRUE(days["cannot_tell"][0].is_null()) << level;
        EXPECT_EQ(days["get_there"][0],
                  (nlohmann::json{{"both", 0}, {"only_first", 8}, {"only_later", 0}}));
    }
    EXPECT_TRUE(contains(with({}),
                         "against 1: no difference to tell: both sides get there in no run; "
                         "8 fewer of 8 runs get there"));
    with({"--out", folder.at("out")});
    EXPECT_TRUE(contains(text_of(folder.at("out/compare.csv")), ",1,,,,0,0,,paired,"))
        << "never, and no difference";
}

TEST(CompareCommand, RefusesTwoFoldersOfOneNameThatDiffer) {
    const TinyFolder scratch;
    const std::string copy = scratch.at("planned_operation");
    std::filesystem::copy(kOperation, copy, std::filesystem::copy_options::recursive);
    EXPECT_EQ(compare({kOperation + "@none", copy + "@east-corridors"}).code, 0)
        << "the same operation, wherever it lies";
    std::ofstream(copy + "/routes.csv", std::ios::app) << "\n";
    const Outcome outcome = compare({kOperation + "@none", copy + "@none"});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_TRUE(contains(outcome.err, "two different folders")) << outcome.err;
}

TEST(CompareCommand, WantsTwoSidesThatExist) {
    EXPECT_EQ(compare({kOperation}).code, 2);
    EXPECT_EQ(compare({kOperation + "@none", kOperation + "@nowhere"}).code, 2);
    EXPECT_EQ(compare({kOperation + "@none", "no/such/folder"}).code, 1);
}

}  // namespace
}  // namespace couloir

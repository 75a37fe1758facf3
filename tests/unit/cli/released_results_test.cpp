#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <regex>

#include "couloir/report/sqlite_file.hpp"
#include "unit/cli/command.hpp"
#include "unit/report/csv_rows.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const std::string kOperation = std::string(COULOIR_SOURCE_DIR) + "/tests/data/planned_operation";

/// The planned operation, run once at each level for all tests here.
class ReleasedRuns : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        folder_ = new ScratchFolder;
        for (const char* level : {"", "internal", "partner", "public"}) {
            std::vector<std::string> words{"run",       kOperation + "@east-corridors",
                                           "--members", "6",
                                           "--days",    "100",
                                           "--quiet",   "--out",
                                           at(level)};
            if (*level != '\0')
                words.insert(words.end(), {"--release", level});
            ASSERT_EQ(couloir(words).code, 0);
        }
    }
    static void TearDownTestSuite() { delete folder_; }

    /// A file of the run at the level, or its folder; no level is none named.
    static std::string at(const std::string& level, const std::string& file = "") {
        return (folder_->path() / ("out-" + level) / file).string();
    }
    static Json json(const std::string& level, const std::string& file) {
        return Json::parse(text_of(at(level, file)));
    }
    /// By value: what a loop runs over must outlive it.
    static Json features(const std::string& level) {
        return json(level, "map.geojson").at("features");
    }

    static ScratchFolder* folder_;
};

ScratchFolder* ReleasedRuns::folder_ = nullptr;

/// Two significant figures, in steps of a hundred or more.
bool is_public(double people) {
    const double size = std::abs(people);
    if (size < 100.0)
        return false;
    const double step = std::max(100.0, std::pow(10.0, std::floor(std::log10(size)) - 1.0));
    return std::abs(std::remainder(size, step)) < 1e-6;
}

TEST_F(ReleasedRuns, EveryFileSaysItsLevel) {
    for (const std::string level : {"internal", "partner", "public"}) {
        EXPECT_EQ(json(level, "run.json")["release"], level);
        EXPECT_EQ(json(level, "map.geojson")["release"], level);
        EXPECT_EQ(csv_rows(text_of(at(level, "forecast.csv")))[2][12], level);
        EXPECT_TRUE(contains(text_of(at(level, "forecast.svg")), "Release: " + level + "."));
    }
    for (const std::string level : {"internal", "partner"})
        EXPECT_EQ(csv_rows(text_of(at(level, "flows.csv")))[2][10], level);
}

TEST_F(ReleasedRuns, WithoutALevelFilesAreInternalAndMapsPublic) {
    EXPECT_EQ(text_of(at("", "forecast.csv")), text_of(at("internal", "forecast.csv")));
    EXPECT_EQ(text_of(at("", "map.geojson")), text_of(at("public", "map.geojson")));
    EXPECT_EQ(text_of(at("", "map.gpkg")), text_of(at("public", "map.gpkg")));
    EXPECT_EQ(json("", "run.json")["release_of_maps"], "public");
}

TEST_F(ReleasedRuns, NoPublicOutputHoldsARoadAPlaceOrAnExit) {
    EXPECT_FALSE(fs::exists(at("public", "flows.csv")));
    EXPECT_FALSE(fs::exists(at("public", "out.csv"))) << "one member is exact";
    for (const char* name : {"Mosul East", "Gogjali", "Khazer", "Hasansham", "East gate",
                             "LineString", "LINESTRING", "routes"}) {
        for (const char* file : {"forecast.csv", "forecast.svg", "map.geojson", "map.gpkg"})
            EXPECT_FALSE(contains(text_of(at("public", file)), name)) << file << " " << name;
    }
    EXPECT_TRUE(json("public", "run.json")["sites"].empty());
    EXPECT_FALSE(json("public", "run.json").contains("environment"));
}

TEST_F(ReleasedRuns, NoPublicFigureIsExactOrUnderAHundred) {
    int shown = 0;
    const auto rows = csv_rows(text_of(at("public", "forecast.csv")));
    for (std::size_t i = 2; i < rows.size(); ++i) {
        for (std::size_t figure = 3; figure < 10; ++figure) {
            if (rows[i][figure].empty())
                continue;
            ++shown;
            ASSERT_TRUE(is_public(std::stod(rows[i][figure]))) << rows[i][figure];
        }
    }
    EXPECT_GT(shown, 100);
    const auto run = json("public", "run.json");
    for (const Json& part : {run["people"], run["most_departures"]["people"]}) {
        for (const Json& figure : part.flatten())
            EXPECT_TRUE(figure.is_null() || is_public(figure.get<double>())) << figure;
    }
    for (const Json& feature : features("public")) {
        for (const auto& [key, figure] : feature["properties"].items())
            EXPECT_TRUE(!figure.is_number() || is_public(figure.get<double>())) << key << figure;
    }
}

TEST_F(ReleasedRuns, AWithheldFigureSaysWhy) {
    const auto rows = csv_rows(text_of(at("public", "forecast.csv")));
    for (std::size_t i = 2; i < rows.size(); ++i) {
        const bool any = std::any_of(rows[i].begin() + 5, rows[i].begin() + 10,
                                     [](const std::string& cell) { return cell.empty(); });
        ASSERT_EQ(any, !rows[i][13].empty()) << i;
    }
}

TEST_F(ReleasedRuns, ThePublicIsToldFromWhenItMayBePassedOn) {
    EXPECT_EQ(json("public", "run.json")["not_before"],
              json("public", "map.geojson")["not_before"]);
    EXPECT_TRUE(json("public", "run.json")["not_before"].is_string());
    EXPECT_TRUE(json("partner", "run.json")["not_before"].is_null());
}

TEST_F(ReleasedRuns, PartnersSeeSitesAndRoads) {
    EXPECT_TRUE(contains(text_of(at("partner", "forecast.csv")), "Khazer"));
    EXPECT_TRUE(fs::exists(at("partner", "flows.csv")));
    EXPECT_FALSE(fs::exists(at("partner", "out.csv")));
    EXPECT_TRUE(contains(text_of(at("partner", "map.geojson")), "LineString"));
}

TEST_F(ReleasedRuns, PlacesLieOnTheGlobeWithLongitudeFirst) {
    for (const Json& feature : features("internal")) {
        if (feature["properties"].value("name", "") != "Khazer")
            continue;
        EXPECT_EQ(feature["geometry"]["coordinates"], Json({43.54, 36.31}));
        EXPECT_TRUE(feature["properties"]["present_90d_median"].is_number());
        EXPECT_TRUE(feature["properties"]["present_30d_median"].is_number());
    }
}

TEST_F(ReleasedRuns, TheMapAndTheForecastSayTheSame) {
    const auto rows = csv_rows(text_of(at("internal", "forecast.csv")));
    for (const Json& feature : features("internal")) {
        const Json& place = feature["properties"];
        if (place["layer"] != "locations")
            continue;
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            if ((*row)[1] == place["name"] && (*row)[2] == "present") {
                EXPECT_EQ(std::stod((*row)[7]), place["present_end_median"]);
                break;
            }
        }
    }
}

/// Text of the first column of the first row.
std::string asked(sqlite3* database, const char* sql) {
    std::string answer;
    const auto keep = [](void* into, int, char** cells, char**) {
        *static_cast<std::string*>(into) = cells[0] == nullptr ? "" : cells[0];
        return 1;
    };
    sqlite3_exec(database, sql, keep, &answer, nullptr);
    return answer;
}

TEST_F(ReleasedRuns, TheGeoPackageIsWhatTheStandardAsksFor) {
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(at("internal", "map.gpkg").c_str(), &database), SQLITE_OK);
    const auto ask = [database](const char* sql) { return asked(database, sql); };
    EXPECT_EQ(ask("PRAGMA application_id"), "1196444487") << "GPKG";
    EXPECT_EQ(ask("PRAGMA user_version"), "10300");
    EXPECT_EQ(ask("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(ask("PRAGMA foreign_key_check"), "");
    EXPECT_EQ(ask("SELECT group_concat(srs_id) FROM (SELECT srs_id FROM gpkg_spatial_ref_sys "
                  "ORDER BY srs_id)"),
              "-1,0,4326");
    EXPECT_EQ(ask("SELECT count(*) FROM gpkg_contents JOIN gpkg_geometry_columns USING "
                  "(table_name) WHERE data_type = 'features'"),
              "2");
    EXPECT_EQ(ask("SELECT count(*) FROM locations"), "5");
    // "GP", version 0, least byte first, 4326; WKB, point; 43.54 and 36.31.
    EXPECT_EQ(ask("SELECT hex(geom) FROM locations WHERE name = 'Khazer'"),
              "47500001E61000000101000000"
              "85EB51B81EC54540"
              "48E17A14AE274240");
    EXPECT_EQ(ask("SELECT substr(hex(geom), 1, 34) FROM routes"),
              "47500001E6100000010200000002000000")
        << "a line of two points";
    EXPECT_TRUE(contains(ask("SELECT description FROM gpkg_contents"), "Release: internal."));
    sqlite3_close(database);
}

/// A valley with p-codes of regions and one screening site.
class ReleasedValley : public testing::Test {
  protected:
    void run(const std::string& level) {
        const std::string valley = std::string(COULOIR_SOURCE_DIR) + "/tests/data/native_valley";
        ASSERT_EQ(couloir({"run", valley, "--members", "4", "--quiet", "--release", level, "--out",
                           folder_.path() / level})
                      .code,
                  0);
    }
    std::string text(const std::string& file) const { return text_of(folder_.path() / file); }

    ScratchFolder folder_;
};

TEST_F(ReleasedValley, APCodeStandsBesideItsPlace) {
    run("internal");
    EXPECT_EQ(csv_rows(text("internal/forecast.csv"))[2][10], "VA01");
}

TEST_F(ReleasedValley, NoPartnerOutputNamesAScreeningSite) {
    run("internal");
    run("partner");
    for (const char* file : {"forecast.csv", "flows.csv", "map.geojson", "map.gpkg"}) {
        EXPECT_TRUE(contains(text(std::string("internal/") + file), "Crossing")) << file;
        EXPECT_FALSE(contains(text(std::string("partner/") + file), "Crossing")) << file;
    }
    EXPECT_FALSE(contains(text("partner/run.json"), "Crossing"));
}

TEST(ReleaseOption, KnowsThreeLevels) {
    const TinyFolder tiny;
    EXPECT_EQ(couloir({"run", tiny.folder(), "--release", "secret"}).code, 2);
    EXPECT_EQ(couloir({"compare", tiny.folder(), tiny.folder(), "--release", "secret"}).code, 2);
}

class ReleasedComparisons : public testing::Test {
  protected:
    static Json json(const std::string& level) {
        return Json::parse(couloir({"compare", kOperation + "@none", kOperation + "@east-corridors",
                                    "--members", "6", "--quiet", "--json", "--release", level})
                               .out);
    }
};

TEST_F(ReleasedComparisons, ThePublicSeesNoCorridorSiteOrExactCount) {
    const Json comparison = json("public");
    EXPECT_EQ(comparison["release"], "public");
    EXPECT_FALSE(contains(comparison.dump(), "East gate"));
    EXPECT_FALSE(contains(comparison.dump(), "Khazer"));
    for (const auto& [key, measure] : comparison["measures"].items()) {
        if (!measure.contains("sides") || measure["unit"] == "days")
            continue;
        for (const char* part : {"sides", "difference"}) {
            for (const Json& range : measure[part]) {
                for (const char* name : {"median", "q05", "q95"})
                    EXPECT_TRUE(range[name].is_null() || is_public(range[name])) << key << range;
            }
        }
    }
    EXPECT_FALSE(comparison["sides"][0]["not_before"].is_null());
}

TEST_F(ReleasedComparisons, ADifferenceIsWithheldWithItsSides) {
    const Json comparison = json("public");
    for (const auto& [key, measure] : comparison["measures"].items()) {
        if (!measure.contains("sides"))
            continue;
        for (const char* name : {"median", "q05", "q95"}) {
            const bool withheld =
                measure["sides"][0][name].is_null() || measure["sides"][1][name].is_null();
            EXPECT_TRUE(!withheld || measure["difference"][0][name].is_null()) << key;
        }
    }
}

TEST_F(ReleasedComparisons, PartnersSeeSitesButNoCorridors) {
    const Json comparison = json("partner");
    EXPECT_TRUE(contains(comparison.dump(), "Khazer"));
    EXPECT_FALSE(contains(comparison.dump(), "East gate"));
    EXPECT_TRUE(comparison["sides"][1]["uses"].empty());
}

/// A day that no run gets to is an empty cell, and null.
Json figure_in(const std::string& cell) {
    return cell.empty() ? Json() : Json(std::stod(cell));
}

TEST(ComparisonCsv, HoldsWhatTheJsonHolds) {
    const ScratchFolder folder;
    const std::string out = (folder.path() / "out").string();
    ASSERT_EQ(couloir({"compare", kOperation + "@none", kOperation + "@east-corridors", "--members",
                       "6", "--quiet", "--out", out})
                  .code,
              0);
    const auto rows = csv_rows(text_of(out + "/compare.csv"));
    const Json json = Json::parse(text_of(out + "/compare.json"));
    EXPECT_EQ(rows[0].size(), rows[1].size());
    for (const std::string& tag : rows[1])
        EXPECT_TRUE(std::regex_match(tag, std::regex("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*")))
            << tag;
    int plain = 0;
    int parts = 0;
    for (std::size_t i = 2; i < rows.size(); ++i) {
        const auto& row = rows[i];
        ASSERT_EQ(row.size(), rows[0].size());
        const auto side = static_cast<std::size_t>(std::stoi(row[3]) - 1);
        const Json& measure = json["measures"][row[0]];
        const Json& range =
            row[1].empty() ? measure["sides"][side] : measure["by"][row[1]][row[2]]["sides"][side];
        EXPECT_EQ(figure_in(row[8]), range["median"]) << row[0];
        EXPECT_EQ(figure_in(row[10]), range["q95"]) << row[0];
        EXPECT_EQ(row[6], measure["unit"]) << row[0];
        ++(row[1].empty() ? plain : parts);
        if (row[1].empty() && side == 1) {
            EXPECT_EQ(figure_in(row[12]), measure["difference"][0]["median"]) << row[0];
        }
    }
    EXPECT_GT(plain, 30);
    EXPECT_GT(parts, 3);
}

}  // namespace
}  // namespace couloir

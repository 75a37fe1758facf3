#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>
#include <nlohmann/json.hpp>

#include "unit/cli/command.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;

constexpr std::initializer_list<const char*> kFiles{"out.csv",      "forecast.csv", "flows.csv",
                                                    "forecast.svg", "map.geojson",  "map.gpkg",
                                                    "page.json",    "run.json"};

/// A file of a result, without what may differ between equal runs.
std::string lasting_text(const fs::path& file) {
    if (file.filename() != "run.json")
        return text_of(file);
    auto json = nlohmann::json::parse(text_of(file));
    json.erase("environment");
    return json.dump();
}

std::size_t entries_in(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// Files may grow to this size and no further, as on a disk that is nearly full.
class FullDisk {
  public:
    explicit FullDisk(rlim_t bytes) {
        before_ = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &limit_);
        const rlimit tight{bytes, limit_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &limit_);
        std::signal(SIGXFSZ, before_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    rlimit limit_{};
    void (*before_)(int) = nullptr;
};

TEST(RunCommand, PrintsATableOfWhereEveryoneIs) {
    const TinyFolder tiny;
    const Outcome outcome = couloir({"run", tiny.folder(), "--members", "20", "--quiet"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    for (const char* words : {"Displaced", "arrived", "on the road", "Zed, north", "% full",
                              "no limit", "2016-03-10", "20 members", "seed 1", "chance only"})
        EXPECT_TRUE(contains(outcome.out, words)) << words << "\n" << outcome.out;
    EXPECT_EQ(outcome.err, "");
}

TEST(RunCommand, WritesAllItsFilesAndNamesThem) {
    const TinyFolder tiny;
    const std::string out = tiny.at("new/deep/out");
    const Outcome outcome = couloir({"run", tiny.folder(), "--members", "5", "--out", out});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    for (const char* file : kFiles) {
        EXPECT_TRUE(fs::exists(fs::path(out) / file)) << file;
        EXPECT_TRUE(contains(outcome.out, out + "/" + file)) << file;
    }
    EXPECT_EQ(entries_in(fs::path(out).parent_path()), 1U);
}

TEST(RunCommand, WritesTheSameBytesWhateverTheThreads) {
    const TinyFolder tiny;
    for (const char* threads : {"1", "2", "8"}) {
        ASSERT_EQ(couloir({"run", tiny.folder(), "--members", "30", "--threads", threads, "--out",
                           tiny.at(threads)})
                      .code,
                  0);
    }
    for (const char* file : kFiles) {
        const std::string one = lasting_text(tiny.at("1") + "/" + file);
        EXPECT_FALSE(one.empty()) << file;
        EXPECT_EQ(one, lasting_text(tiny.at("2") + "/" + file)) << file;
        EXPECT_EQ(one, lasting_text(tiny.at("8") + "/" + file)) << file;
    }
}

TEST(RunCommand, RunsAnyMemberAlone) {
    const TinyFolder tiny;
    couloir({"run", tiny.folder(), "--first-member", "2", "--members", "3", "--out", tiny.at("3")});
    couloir({"run", tiny.folder(), "--first-member", "2", "--members", "1", "--out", tiny.at("1")});
    couloir({"run", tiny.folder(), "--members", "1", "--out", tiny.at("0")});
    EXPECT_EQ(text_of(tiny.at("3/out.csv")), text_of(tiny.at("1/out.csv")));
    EXPECT_NE(text_of(tiny.at("0/out.csv")), text_of(tiny.at("1/out.csv")));
}

TEST(RunCommand, RunsADayAlone) {
    const TinyFolder tiny;
    const Outcome outcome =
        couloir({"run", tiny.folder(), "--days", "1", "--members", "1", "--out", tiny.at("out")});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_FALSE(contains(text_of(tiny.at("out/forecast.svg")), "nan"));
}

TEST(RunCommand, DrawsTheEverDisplacedBesideCountsOfThem) {
    const std::string mosul = std::string(COULOIR_SOURCE_DIR) + "/scenarios/mosul2016";
    const TinyFolder out;
    couloir({"run", mosul, "--days", "100", "--members", "1", "--out", out.at("ever")});
    couloir({"run", mosul, "--days", "60", "--members", "1", "--out", out.at("now")});
    EXPECT_TRUE(contains(text_of(out.at("ever/forecast.svg")), "displaced ever: median"));
    EXPECT_FALSE(contains(text_of(out.at("now/forecast.svg")), "displaced ever: median"))
        << "nobody had counted them by then";
}

TEST(RunCommand, SaysInItsPageHowAFleeFolderScored) {
    const TinyFolder tiny;
    couloir({"run", tiny.folder(), "--members", "10", "--quiet", "--out", tiny.at("out")});
    const auto page = nlohmann::json::parse(text_of(tiny.at("out/page.json")));
    const auto& side = page["sides"][0];
    const auto scored = nlohmann::json::parse(
        couloir({"score", tiny.folder(), "--members", "10", "--quiet", "--json"}).out);
    EXPECT_EQ(side["relative_difference"]["normal"], scored["ard"]["normal"]);
    EXPECT_EQ(side["relative_difference"]["rescaled"], scored["ard"]["rescaled"]);
    ASSERT_EQ(side["scores"].size(), 2U) << "all camps, and the one with registrations";
    EXPECT_EQ(side["scores"][1]["place"], "Zed, north");
    EXPECT_EQ(side["scores"][1]["relative"], scored["camps"]["Zed, north"]["relative"]);
}

TEST(RunCommand, RecordsInputsSettingsAndPeople) {
    const TinyFolder tiny;
    couloir({"run", tiny.folder(), "--members", "4", "--seed", "9", "--set",
             "move_rules.awareness_level=2", "--out", tiny.at("out")});
    const auto run = nlohmann::json::parse(text_of(tiny.at("out/run.json")));
    EXPECT_EQ(run["seed"], 9);
    EXPECT_EQ(run["members"], 4);
    EXPECT_EQ(run["settings"]["move_rules.awareness_level"], "2");
    EXPECT_EQ(run["people"]["displaced_before"], 100);
    EXPECT_GT(run["draws"], 0);
    EXPECT_GT(run["most_cohorts"], 0);
    EXPECT_GT(run["environment"]["seconds"], 0.0);
    bool has_routes = false;
    for (const auto& input : run["inputs"]) {
        EXPECT_EQ(input["sha256"].get<std::string>().size(), 64U);
        has_routes = has_routes || input["path"] == "input_csv/routes.csv";
    }
    EXPECT_TRUE(has_routes);
}

TEST(RunCommand, GivesMachinesWhatRunJsonSays) {
    const TinyFolder tiny;
    const Outcome outcome =
        couloir({"run", tiny.folder(), "--members", "4", "--json", "--out", tiny.at("out")});
    EXPECT_EQ(outcome.out, text_of(tiny.at("out/run.json")));
    const Outcome wrong = couloir({"run", tiny.at("nowhere"), "--json"});
    EXPECT_EQ(nlohmann::json::parse(wrong.out)["errors"], 1);
}

TEST(RunCommand, ReplacesAResultOfItsOwn) {
    const TinyFolder tiny;
    const std::vector<std::string> run{"run",     tiny.folder(), "--members",   "2",
                                       "--quiet", "--out",       tiny.at("out")};
    fs::create_directory(tiny.at("out"));
    EXPECT_EQ(couloir(run).code, 0);
    EXPECT_EQ(couloir(run).code, 0);
    EXPECT_EQ(entries_in(tiny.at("out")), kFiles.size());
}

TEST(RunCommand, ReplacesNothingThatIsNotItsOwn) {
    const TinyFolder tiny;
    tiny.write("mine/notes.txt", "keep me");
    tiny.write("theirs/run.json", "{\"program\": \"another\"}");
    tiny.write("file", "keep me");
    for (const char* out : {"mine", "theirs", "file"}) {
        const Outcome outcome = couloir({"run", tiny.folder(), "--out", tiny.at(out)});
        EXPECT_EQ(outcome.code, 2) << out;
        EXPECT_TRUE(contains(outcome.err, tiny.at(out))) << outcome.err;
    }
    EXPECT_EQ(text_of(tiny.at("mine/notes.txt")), "keep me");

    couloir({"run", tiny.folder(), "--members", "1", "--out", tiny.at("out")});
    tiny.write("out/notes.txt", "keep me");
    EXPECT_EQ(couloir({"run", tiny.folder(), "--out", tiny.at("out")}).code, 2);
    EXPECT_EQ(text_of(tiny.at("out/notes.txt")), "keep me");
}

TEST(RunCommand, LeavesNothingBehindWhereItCannotWrite) {
    const TinyFolder tiny;
    const Outcome nowhere = couloir({"run", tiny.folder(), "--out", "/proc/nothing/here"});
    EXPECT_EQ(nowhere.code, 3);
    EXPECT_NE(nowhere.err, "");
}

TEST(RunCommand, LeavesNothingHalfWrittenOnAFullDisk) {
    const TinyFolder tiny;
    const std::vector<std::string> run{"run", tiny.folder(), "--members",
                                       "2",   "--out",       tiny.at("full/out")};
    {
        const FullDisk disk(1000);
        const Outcome outcome = couloir(run);
        EXPECT_EQ(outcome.code, 3);
        EXPECT_TRUE(contains(outcome.err, "cannot write")) << outcome.err;
    }
    EXPECT_FALSE(fs::exists(tiny.at("full")));
    ASSERT_EQ(couloir(run).code, 0);
    const std::string before = text_of(tiny.at("full/out/run.json"));
    {
        const FullDisk disk(1000);
        EXPECT_EQ(couloir(run).code, 3);
    }
    EXPECT_EQ(text_of(tiny.at("full/out/run.json")), before);
    EXPECT_EQ(entries_in(tiny.at("full")), 1U);
}

}  // namespace
}  // namespace couloir

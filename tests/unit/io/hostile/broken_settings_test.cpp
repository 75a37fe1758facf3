#include <fmt/format.h>

#include <algorithm>

#include "support/first_days.hpp"
#include "unit/io/hostile/broken_folder.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSettings = "simsetting.yml";

class BrokenSettings : public testing::TestWithParam<BrokenFolder> {};

TEST_P(BrokenSettings, AreAnswered) {
    expect_said("flee_valley", GetParam());
}

std::string nested(int depth, const std::string& open, const std::string& close) {
    std::string text = "a: ";
    for (int i = 0; i < depth; ++i)
        text += open;
    text += "1";
    for (int i = 0; i < depth; ++i)
        text += close;
    return text;
}

/// Ten lists, each of ten times the one before: ten thousand million values in 500 bytes.
std::string bomb() {
    std::string text = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n";
    for (int i = 1; i < 10; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        const std::string name = "a" + std::to_string(i);
        text += name + ": &" + name + " [" + before;
        for (int j = 1; j < 10; ++j)
            text += ", " + before;
        text += "]\n";
    }
    return text + "move_rules: {max_move_speed: *a9}\n";
}

const BrokenFolder kBrokenFiles[]{
    {"TheyAreMissing", kSettings, is_gone(), "W503 simsetting.yml"},
    {"TheyAreEmpty", kSettings, becomes(""), "W503 simsetting.yml"},
    {"TheyAreAWord", kSettings, becomes("settings"), "E503 simsetting.yml:1"},
    {"TheyAreAList", kSettings, becomes("- 1\n- 2\n"), "E503 simsetting.yml:1"},
    {"TheyAreIndentedWithTabs", kSettings, becomes("move_rules:\n\tawareness_level: 2\n"),
     "E501 simsetting.yml:2"},
    {"TheyHaveAnOpenBracket", kSettings, becomes("move_rules: {awareness_level: 2"),
     "E501 simsetting.yml:1"},
    {"TheyHaveAnUnknownAlias", kSettings, becomes("move_rules: *rules\n"), "E501 simsetting.yml:1"},
    {"TheyAreUtf16", kSettings, is_utf16(), "E006 simsetting.yml:1"},
    {"TheyAreTwoDocuments", kSettings, ends_with("---\na: 1\n"), "E501 simsetting.yml:11"},
    {"TheyHaveAStrayBracket", kSettings, becomes("{a: 1}\n}\n"), "E501 simsetting.yml:2"},
    {"TheyAreDocumentsWithoutEnd", kSettings, becomes("!,"), "E501 simsetting.yml:1"},
    {"TheyAreABomb", kSettings, becomes(bomb()), "E503 simsetting.yml:11"},
    {"TheyAreDeepLists", kSettings, becomes([] { return nested(100'000, "[", "]"); }),
     "E501 simsetting.yml:1"},
    {"TheyAreDeepMaps", kSettings, becomes([] { return nested(100'000, "{a: ", "}"); }),
     "E501 simsetting.yml:1"},
    {"TheyAreManyBrackets", kSettings, becomes([] { return std::string(1'000'000, '['); }),
     "E501 simsetting.yml:1"},
    {"TheyAreManyDashes", kSettings, becomes([] { return nested(100'000, "- ", ""); }),
     "E501 simsetting.yml:1"},
    {"TheyAreTooLarge", kSettings, becomes([] { return std::string(2'000'000, '#'); }),
     "E005 simsetting.yml"},
    {"TheyHaveALongLine", kSettings, becomes([] { return "a: " + std::string(1'000'000, 'x'); }),
     "E502 simsetting.yml:1"},
    {"TheyHoldThemselves", kSettings, becomes("move_rules: &a {max_move_speed: *a}\n"),
     "E503 simsetting.yml:1"},
    {"TheyMergeAMap", kSettings, becomes("move_rules: {<<: {awareness_level: 2}}\n"),
     "E502 simsetting.yml:1"},
    {"AKeyIsAList", kSettings, becomes("[a, b]: 1\n"), "E501 simsetting.yml:1"},
    {"AKeyIsUnknown", kSettings, has("hasten", "hurry"), "E502 simsetting.yml:10"},
    {"AKeyIsThereTwice", kSettings, ends_with("  hasten: 10\n"), "W505 simsetting.yml:11"},
    {"ASectionIsThereTwice", kSettings, ends_with("move_rules: {awareness_level: 2}\n"),
     "W505 simsetting.yml:11"},
    {"ASectionIsANumber", kSettings, becomes("move_rules: 7\n"), "E503 simsetting.yml:1"},
    {"ASpeedIsAWord", kSettings, has("200.0", "fast"), "E503 simsetting.yml:7"},
    {"ASpeedIsNegative", kSettings, has("200.0", "-200.0"), "E503 simsetting.yml:7"},
    {"ASpeedIsNan", kSettings, has("200.0", ".nan"), "E503 simsetting.yml:7"},
    {"ASpeedIsInfinite", kSettings, has("200.0", ".inf"), "E503 simsetting.yml:7"},
    {"ASpeedIsHuge", kSettings, has("200.0", "1e308"), "E503 simsetting.yml:7"},
    {"ASpeedIsAList", kSettings, has("200.0", "[200.0]"), "E503 simsetting.yml:7"},
    {"ASpeedIsAMap", kSettings, has("200.0", "{km: 200}"), "E503 simsetting.yml:7"},
    {"AFlagIsPerhaps", kSettings, has("False", "perhaps"), "E503 simsetting.yml:4"},
    {"AFlagIsAText", kSettings, has("False", "\"False\""), "E503 simsetting.yml:4"},
    {"AListHoldsAWord", kSettings, has("0.5", "half"), "E503 simsetting.yml:5"},
    {"AListHoldsNan", kSettings, has("0.5", "nan"), "E503 simsetting.yml:5"},
    {"AListHoldsWhatIsHuge", kSettings, has("0.5", "1e308"), "E503 simsetting.yml:5"},
    {"HastenIsNothing", kSettings, has("hasten: 1", "hasten: 0"), "E503 simsetting.yml:10"},
    {"HastenIsHuge", kSettings, has("hasten: 1", "hasten: 2147483648"), "E503 simsetting.yml:10"},
    {"AwarenessIsTooFar", kSettings, has("max_move_speed: 200.0", "awareness_level: 11"),
     "E503 simsetting.yml:7"},
};

INSTANTIATE_TEST_SUITE_P(Files, BrokenSettings, testing::ValuesIn(kBrokenFiles), statement_of);

/// What is said of a folder with options, as codes.
std::vector<std::string> codes_with(const fs::path& base, const ReadOptions& options) {
    Problems problems;
    const auto scenario =
        read_scenario(fs::path(COULOIR_SOURCE_DIR) / "tests/data" / base, options, problems);
    EXPECT_NE(scenario.has_value(), problems.has_errors());
    if (scenario)
        try_first_days(*scenario, 3);
    std::vector<std::string> codes;
    for (const Problem& problem : problems.all())
        codes.push_back(problem.code);
    return codes;
}

bool contains(const std::vector<std::string>& codes, const char* code) {
    return std::ranges::find(codes, code) != codes.end();
}

TEST(HostileCommandLine, EachWrongSetIsAnswered) {
    const std::string hasten = "optimisations.hasten=";
    const std::vector<std::pair<std::string, const char*>> kWrong{
        {"", "E504"},
        {"hasten", "E504"},
        {"=", "E502"},
        {"==", "E502"},
        {"=5", "E502"},
        {".=5", "E502"},
        {"hasten=5", "E502"},
        {"\xFF\xFE=\x80", "E502"},
        {std::string(1'000'000, 'x') + "=1", "E502"},
        {hasten, "E503"},
        {hasten + "0", "E503"},
        {hasten + "-1", "E503"},
        {hasten + "nan", "E503"},
        {hasten + "inf", "E503"},
        {hasten + "1e999", "E503"},
        {hasten + "1e7", "E503"},
        {hasten + "+-5", "E503"},
        {hasten + "5 5", "E503"},
        {hasten + "0x10", "E503"},
        {hasten + std::string(1'000'000, '9'), "E503"},
        {hasten + std::string("5\0", 2), "E503"},
        {"spawn_rules.conflict_spawn_decay=[", "E503"},
        {"spawn_rules.conflict_spawn_decay=[1,,1]", "E503"},
        {"spawn_rules.conflict_spawn_decay=[1;1]", "E503"},
        {"compat=flea", "E503"},
        {"spawn_rules.conflict_driven_spawning.spawn_mode=fast", "E503"}};
    for (const auto& [set, code] : kWrong) {
        ReadOptions options;
        options.set = {set};
        EXPECT_TRUE(contains(codes_with("flee_valley", options), code)) << set.substr(0, 100);
    }
}

TEST(HostileCommandLine, EachWrongSettingsFileIsAnswered) {
    const ScratchFolder scratch;
    scratch.write("binary.yml", "\xFF\xFE\x01");
    scratch.write("folder.yml/x", "");
    is_a_pipe()(scratch.path() / "pipe.yml");
    is_a_link_to("loop.yml")(scratch.path() / "loop.yml");
    const std::pair<fs::path, const char*> kWrong[]{
        {scratch.path() / "binary.yml", "E006"},  {scratch.path() / "folder.yml", "E004"},
        {scratch.path() / "pipe.yml", "E004"},    {scratch.path() / "loop.yml", "E003"},
        {scratch.path() / "missing.yml", "E003"}, {"/dev/zero", "E004"}};
    for (const auto& [file, code] : kWrong) {
        ReadOptions options;
        options.settings_file = file;
        EXPECT_TRUE(contains(codes_with("flee_valley", options), code)) << file;
    }
}

TEST(HostileSettings, ADenseMapAndALongViewDoNotFillMemory) {
    const ScratchFolder dense;
    std::string places = "name,type\n";
    std::string routes = "from,to,distance_km\n";
    for (int i = 0; i < 40; ++i) {
        places += fmt::format("P{},town\n", i);
        for (int j = 0; j < i; ++j)
            routes += fmt::format("P{},P{},10\n", i, j);
    }
    dense.write("locations.csv", places);
    dense.write("routes.csv", routes);
    dense.write("scenario.yml", "start: 2020-03-01\ndays: 5\n");
    ReadOptions options;
    options.set = {"move_rules.awareness_level=10"};
    EXPECT_TRUE(contains(codes_with(dense.path(), options), "E507"));
    options.set = {"move_rules.awareness_level=2"};
    EXPECT_FALSE(contains(codes_with(dense.path(), options), "E507"));
}

TEST(HostileSettings, AVeryLongRunOfALargeMapIsRefused) {
    const ScratchFolder large;
    std::string places = "name,type\n";
    for (int i = 0; i < 300; ++i)
        places += fmt::format("P{},town\n", i);
    large.write("locations.csv", places);
    large.write("routes.csv", "from,to,distance_km\nP0,P1,10\n");
    large.write("scenario.yml", "start: 2020-03-01\ndays: 100000\n");
    EXPECT_TRUE(contains(codes_with(large.path(), {}), "E508"));
    ReadOptions options;
    options.days = 60'000;
    EXPECT_FALSE(contains(codes_with(large.path(), options), "E508"));
}

TEST(HostileSettings, AVeryLongRowOfMarkersIsNotFollowed) {
    const ScratchFolder row;
    std::string places = "name,type\nP0,town\n";
    std::string routes = "from,to,distance_km\n";
    for (int i = 1; i < 50'000; ++i) {
        places += fmt::format("P{},marker\n", i);
        routes += fmt::format("P{},P{},10\n", i - 1, i);
    }
    row.write("locations.csv", places);
    row.write("routes.csv", routes);
    row.write("scenario.yml", "start: 2020-03-01\ndays: 5\n");
    EXPECT_TRUE(contains(codes_with(row.path(), {}), "E507"));
}

/// The ends of every setting's range, and far along where it has none.
std::vector<std::string> extremes() {
    std::vector<std::string> texts;
    for (const SettingRecord& record : settings_table()) {
        const bool is_list = std::holds_alternative<std::vector<double> Settings::*>(record.field);
        const bool is_number = std::holds_alternative<double Settings::*>(record.field) ||
                               std::holds_alternative<int Settings::*>(record.field);
        for (const double end : {record.lowest, std::min(record.highest, 1e308)}) {
            const std::string number = fmt::format("{}", end);
            if (is_number || is_list)
                texts.push_back(
                    fmt::format("{}={}", record.name, is_list ? "[" + number + "]" : number));
        }
    }
    return texts;
}

std::vector<std::string> modes() {
    const std::string mode = "spawn_rules.conflict_driven_spawning.spawn_mode=";
    return {"spawn_rules.take_from_population=true",
            "move_rules.use_pop_for_loc_weight=true",
            "move_rules.stay_close_to_home=true",
            "move_rules.avoid_short_stints=true",
            "move_rules.use_economic_pull=true",
            mode + "constant",
            mode + "poisson",
            mode + "pop_ratio"};
}

TEST(HostileSettings, AnyExtremeRunsInAnyMode) {
    for (const char* base : {"flee_valley", "native_valley"}) {
        for (const std::string& extreme : extremes()) {
            for (const std::string& mode : modes()) {
                ReadOptions options;
                options.set = {extreme, mode};
                EXPECT_FALSE(contains(codes_with(base, options), "E504")) << extreme;
            }
        }
    }
}

TEST(HostileSettings, AllExtremesTogetherRun) {
    for (const char* base : {"flee_valley", "native_valley"}) {
        for (const std::string& mode : modes()) {
            for (const std::size_t parity : {0U, 1U}) {
                ReadOptions options;
                options.set = {mode};
                const auto all = extremes();
                for (std::size_t i = parity; i < all.size(); i += 2)
                    options.set.push_back(all[i]);
                EXPECT_FALSE(contains(codes_with(base, options), "E504")) << mode;
            }
        }
    }
}

}  // namespace
}  // namespace couloir

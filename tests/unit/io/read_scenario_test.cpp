#include "couloir/io/read_scenario.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "unit/io/problem_list.hpp"
#include "unit/io/scratch_folder.hpp"

namespace couloir {
namespace {

const std::filesystem::path kData = std::filesystem::path(COULOIR_SOURCE_DIR) / "tests/data";

struct ReadScenario : testing::Test {
    std::optional<Scenario> read(const std::filesystem::path& folder) {
        problems = Problems();
        return read_scenario(folder, options, problems);
    }

    ScratchFolder scratch;
    ReadOptions options;
    Problems problems;
};

TEST_F(ReadScenario, AFleeFolderIsReadWhole) {
    const auto scenario = read(kData / "flee_valley");
    ASSERT_TRUE(scenario);
    EXPECT_TRUE(problems.empty());
    EXPECT_EQ(scenario->name, "flee_valley");
    EXPECT_EQ(scenario->folder_kind, FolderKind::kFlee);
    EXPECT_EQ(scenario->settings.compat, Compat::kFleeCode);
    EXPECT_EQ(scenario->start, Date(2020, 3, 1));
    EXPECT_EQ(scenario->days, 10);
    EXPECT_EQ(scenario->locations.size(), 4U);
    EXPECT_EQ(scenario->routes.size(), 3U);
    EXPECT_EQ(scenario->settings.conflict_weight, 0.25);
    EXPECT_EQ(scenario->settings.displaced_per_conflict_day, 500.0) << "settled";
    ASSERT_EQ(scenario->events.size(), 5U);
    EXPECT_TRUE(std::ranges::is_sorted(scenario->events, {}, &Event::day));
    ASSERT_EQ(scenario->registrations.rows.size(), 2U);
    EXPECT_EQ(scenario->registrations.rows[1].files[0].points.size(), 3U);
    EXPECT_EQ(scenario->registrations.corrections.size(), 1U);
    EXPECT_EQ(scenario->inputs.size(), 10U);
    EXPECT_EQ(scenario->inputs.front().path, "input_csv/closures.csv");
    EXPECT_EQ(scenario->inputs.front().sha256.size(), 64U);
}

TEST_F(ReadScenario, ANativeFolderIsReadWhole) {
    const auto scenario = read(kData / "native_valley");
    ASSERT_TRUE(scenario);
    EXPECT_TRUE(problems.empty());
    EXPECT_EQ(scenario->folder_kind, FolderKind::kNative);
    EXPECT_EQ(scenario->title, "A made-up valley");
    EXPECT_EQ(scenario->settings.compat, Compat::kNative);
    EXPECT_EQ(scenario->settings.conflict_spawn_mode, "pop_ratio");
    EXPECT_EQ(scenario->settings.displaced_per_conflict_day, 0.02);
    EXPECT_EQ(scenario->settings.awareness_level, 2);
    const auto priors = std::ranges::count_if(
        settings_table(), [](const SettingRecord& record) { return record.prior.has_value(); });
    EXPECT_EQ(std::ssize(scenario->uncertain_settings), 1 + priors)
        << "the one that it states, and the prior of each that it does not";
    EXPECT_TRUE(scenario->is_uncertain());
    EXPECT_EQ(scenario->locations[3].name, "Lakeside, north shore");
    EXPECT_EQ(scenario->locations[3].places.value, 9000);
    EXPECT_TRUE(scenario->routes[2].one_way);
    EXPECT_EQ(scenario->events.size(), 10U);
    EXPECT_TRUE(std::ranges::is_sorted(scenario->events, {}, &Event::day));
    EXPECT_EQ(scenario->channels.size(), 1U);
    EXPECT_EQ(scenario->claims.size(), 6U);
}

TEST_F(ReadScenario, AFleeFolderMayBeFlatOrNamedOtherwise) {
    const auto valley = kData / "flee_valley";
    scratch.copy_from(valley);
    std::filesystem::rename(scratch.path() / "input_csv", scratch.path() / "input_files");
    EXPECT_TRUE(read(scratch.path()));
    EXPECT_TRUE(problems.empty());
    const ScratchFolder flat;
    flat.copy_from(valley / "input_csv");
    flat.copy_from(valley / "source_data");
    const auto scenario = read(flat.path());
    ASSERT_TRUE(scenario);
    EXPECT_EQ(scenario->registrations.rows.size(), 2U);
    EXPECT_EQ(codes_of(problems), (Codes{"W503 line 0"}));
}

TEST_F(ReadScenario, TheCommandLineOverridesTheFolder) {
    options.days = 3;
    options.set = {"move_rules.conflict_weight=0.5"};
    auto scenario = read(kData / "flee_valley");
    ASSERT_TRUE(scenario);
    EXPECT_EQ(scenario->days, 3);
    EXPECT_EQ(scenario->settings.conflict_weight, 0.5);
    EXPECT_EQ(scenario->settings.max_move_speed_km_per_day, 200.0);

    scratch.write("other.yml", "move_rules:\n  camp_weight: 5\n");
    options.settings_file = scratch.path() / "other.yml";
    scenario = read(kData / "flee_valley");
    ASSERT_TRUE(scenario);
    EXPECT_EQ(scenario->settings.camp_weight, 5.0);
    EXPECT_EQ(scenario->settings.max_move_speed_km_per_day, 360.0) << "instead of simsetting.yml";
    EXPECT_EQ(scenario->inputs.back().path, "source_data/refugees.csv");
    EXPECT_TRUE(std::ranges::any_of(scenario->inputs,
                                    [](const auto& file) { return file.path == "other.yml"; }));
}

TEST_F(ReadScenario, AShortRunOfALongScenarioWarnsOfNoLateEvents) {
    options.days = 3;
    const auto scenario = read(kData / "native_valley");
    ASSERT_TRUE(scenario);
    EXPECT_EQ(scenario->days, 3);
    EXPECT_TRUE(problems.empty());
}

TEST_F(ReadScenario, WhatIsNoScenarioSaysSo) {
    EXPECT_FALSE(read(scratch.path()));
    EXPECT_EQ(codes_of(problems), (Codes{"E002 line 0"}));
    EXPECT_FALSE(read(scratch.path() / "nowhere"));
    EXPECT_EQ(codes_of(problems), (Codes{"E001 line 0"}));
}

TEST_F(ReadScenario, ARunHasAtLeastADay) {
    options.days = 0;
    EXPECT_FALSE(read(kData / "native_valley"));
    EXPECT_EQ(codes_of(problems), (Codes{"E402 line 0"}));
}

TEST_F(ReadScenario, AllProblemsOfAFolderComeTogetherAndSorted) {
    scratch.copy_from(kData / "flee_valley");
    scratch.write("input_csv/routes.csv", "#name1\nHighfield,Milbrook,25\nCrossing,Highfield,x\n");
    scratch.write("input_csv/closures.csv", "border,A,B,1,2\n");
    scratch.write("input_csv/sim_period.csv", "StartDate,2020-03-01\nLength,ten\n");
    scratch.write("simsetting.yml", "move_rules:\n  camp_wieght: 2\n");
    std::filesystem::remove(scratch.path() / "source_data/lakeside.csv");
    EXPECT_FALSE(read(scratch.path()));
    EXPECT_EQ(codes_of(problems), (Codes{"E301 line 1", "E201 line 2", "E202 line 3", "E402 line 2",
                                         "E502 line 2", "E003 line 2"}));
    EXPECT_EQ(to_text(problems.all()[1]),
              "input_csv/routes.csv:2:11: E201 \"Milbrook\" is not a location of locations.csv\n"
              "    hint: did you mean \"Millbrook\"?");
}

TEST_F(ReadScenario, AFolderOfPlacesAloneNeedsALengthAndMovesNobody) {
    scratch.write("locations.csv", "#name\nA,R,H,0,0,town,0,1\nB,R,H,0,0,camp,0,1\n");
    scratch.write("routes.csv", "#name1\nA,B,10\n");
    EXPECT_FALSE(read(scratch.path()));
    EXPECT_EQ(codes_of(problems), (Codes{"E403 line 0", "W503 line 0"}));
    options.days = 5;
    const auto scenario = read(scratch.path());
    ASSERT_TRUE(scenario);
    EXPECT_EQ(scenario->days, 5);
    EXPECT_EQ(codes_of(problems), (Codes{"W406 line 0", "W409 line 0", "W503 line 0"}));
}

TEST_F(ReadScenario, WithoutConflictsEverNobodyLeaves) {
    scratch.copy_from(kData / "flee_valley");
    scratch.write("input_csv/locations.csv",
                  "#name\nA,R,Valley,0,0,town,0,1\n"
                  "Lakeside Camp,R,Neighbour,0,0,camp,0,9000\n");
    scratch.write("input_csv/routes.csv", "#name1\nA,Lakeside Camp,10\n");
    std::filesystem::remove(scratch.path() / "input_csv/conflicts.csv");
    EXPECT_TRUE(read(scratch.path()));
    EXPECT_EQ(codes_of(problems), (Codes{"W310 line 0"}));
}

TEST_F(ReadScenario, FilesThatAreNotActedOnAreNamed) {
    scratch.copy_from(kData / "flee_valley");
    for (const char* name : {"demographics_age.csv", "flood_level.csv", "agents.csv",
                             "region_attributes_IPC.csv", "major_routes.csv"})
        scratch.write(std::string("input_csv/") + name, "x\n");
    scratch.write("input_csv/location_changes.csv", "Crossing,idpcamp,3\n");
    EXPECT_TRUE(read(scratch.path()));
    EXPECT_EQ(codes_of(problems), (Codes{"W001 line 0", "W001 line 0", "W001 line 0", "W002 line 0",
                                         "W001 line 0", "W001 line 0"}));
    scratch.write("location_changes.csv", "Crossing,idpcamp,3\n");
    const auto scenario = read(scratch.path());
    ASSERT_TRUE(scenario);
    EXPECT_TRUE(std::ranges::any_of(scenario->events, [](const Event& event) {
        return event.kind == EventKind::kOpenIdpCamp && event.day == 3;
    }));
}

TEST_F(ReadScenario, AForecastIsWarnedOfNothingThatIsDatedLater) {
    scratch.copy_from(kData / "flee_valley");
    scratch.write("input_csv/locations.csv",
                  "#name\nHighfield,North,Valley,10.1,20.1,conflict_zone,0,40000\n"
                  "Millbrook,North,Valley,10.3,20.2,conflict_zone,4,12000\n"
                  "Crossing,South,Valley,10.6,20.3,conflict_zone,7,5000\n"
                  "Lakeside Camp,Shore,Neighbour,10.9,20.4,camp,0,9000\n");
    scratch.write("input_csv/conflicts.csv",
                  "#Day,Highfield,Millbrook\n0,1,0\n1,1,0\n2,1,0\n3,1,0\n4,1,1\n5,1,1\n6,1,2\n"
                  "7,1,2\n8,1,2\n9,1,2\n");
    scratch.write("input_csv/closures.csv",
                  "#closure_type\ncountry,Valley,Neighbour,2,5\nlink,Highfield,Millbrook,6,8\n");
    scratch.write("input_csv/registration_corrections.csv", "Lakeside Camp,2020-03-09\n");
    scratch.write("source_data/lakeside.csv",
                  "2020-03-01,200\n2020-03-11,2400\n2020-03-06,900\n2020-03-08,950\n");
    EXPECT_TRUE(read(scratch.path()));
    EXPECT_EQ(codes_of(problems), (Codes{"W301 line 3", "W305 line 8", "W308 line 8", "W311 line 4",
                                         "W405 line 1", "W401 line 3"}));
    options.checked_as_of = Date(2020, 3, 6);
    EXPECT_TRUE(read(scratch.path()));
    EXPECT_TRUE(problems.empty()) << to_text(problems.all().front());
    options.checked_as_of = Date(2020, 3, 7);
    EXPECT_TRUE(read(scratch.path()));
    EXPECT_EQ(codes_of(problems), (Codes{"W301 line 3", "W305 line 8", "W308 line 8"}));
}

TEST_F(ReadScenario, AClaimOfASettingMustExist) {
    scratch.copy_from(kData / "native_valley");
    scratch.write("claims.csv", "id,said_by\ncensus,X\nplan,X\nfront,X\nroad-map,X\n");
    EXPECT_FALSE(read(scratch.path()));
    EXPECT_EQ(codes_of(problems), (Codes{"E603 line 12"}));
}

TEST_F(ReadScenario, OurOwnScenariosAreClean) {
    const auto scenarios = std::filesystem::path(COULOIR_SOURCE_DIR) / "scenarios";
    for (const auto& entry : std::filesystem::directory_iterator(scenarios)) {
        if (!entry.is_directory())
            continue;
        EXPECT_TRUE(read(entry.path())) << entry.path();
        EXPECT_TRUE(problems.empty()) << entry.path() << ": " << to_text(problems.all().front());
    }
}

}  // namespace
}  // namespace couloir

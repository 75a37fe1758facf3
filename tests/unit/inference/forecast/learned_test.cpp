#include "couloir/inference/forecast/learned.hpp"

#include <gtest/gtest.h>

#include "couloir/io/read_scenario.hpp"

namespace couloir {
namespace {

Scenario conflict(Date start, const char* country) {
    Scenario scenario;
    scenario.start = start;
    scenario.locations.resize(2);
    scenario.locations[0].country = "a neighbour";
    scenario.locations[1].country = country;
    scenario.locations[1].kind = LocationKind::kConflictZone;
    return scenario;
}

/// Learnt from all, without a conflict in Highland, and without two in Lowland.
const LearnedModels& models() {
    static const LearnedModels all{{"", {}},
                                   {conflict_key(conflict(Date(2012, 3, 1), "Highland")), {}},
                                   {conflict_key(conflict(Date(2016, 10, 17), "Lowland")), {}},
                                   {conflict_key(conflict(Date(2017, 1, 1), "Lowland")), {}}};
    return all;
}

std::string left_out_for(Date start, const char* country) {
    const Model* model = &model_for(conflict(start, country), models());
    for (const auto& [key, without] : models()) {
        if (&without == model)
            return key;
    }
    return "nothing";
}

TEST(LearnedModels, AConflictIsForecastWithoutItselfHoweverItIsCut) {
    EXPECT_EQ(left_out_for(Date(2012, 3, 1), "Highland"), "2012-03-01 Highland");
    EXPECT_EQ(left_out_for(Date(2012, 6, 20), "Highland"), "2012-03-01 Highland");
    EXPECT_EQ(left_out_for(Date(2011, 12, 1), "Highland"), "2012-03-01 Highland");
}

TEST(LearnedModels, OfTwoInOneCountryTheNearestIsLeftOut) {
    EXPECT_EQ(left_out_for(Date(2016, 10, 17), "Lowland"), "2016-10-17 Lowland");
    EXPECT_EQ(left_out_for(Date(2017, 1, 1), "Lowland"), "2017-01-01 Lowland");
    EXPECT_EQ(left_out_for(Date(2017, 5, 1), "Lowland"), "2017-01-01 Lowland");
}

TEST(LearnedModels, AnotherConflictIsForecastFromAll) {
    EXPECT_EQ(left_out_for(Date(2013, 12, 1), "Highland"), "");
    EXPECT_EQ(left_out_for(Date(2012, 3, 1), "Lowland"), "");
    EXPECT_EQ(left_out_for(Date(2012, 3, 1), "Valley"), "");
}

class LearntConflicts : public testing::TestWithParam<const char*> {};

TEST_P(LearntConflicts, AreKnownByWhatTheirFoldersSay) {
    const std::filesystem::path source = COULOIR_SOURCE_DIR;
    const std::filesystem::path folder = source / GetParam();
    if (!std::filesystem::exists(folder))
        GTEST_SKIP() << "the public Flee scenarios are not beside this repository";
    Problems problems;
    const auto scenario = read_scenario(folder, {}, problems);
    ASSERT_TRUE(scenario);
    EXPECT_NE(&learned_model(*scenario), &learned_model({}));
}

std::string name_of_folder(const testing::TestParamInfo<const char*>& folder) {
    return std::filesystem::path(folder.param).filename().string();
}

INSTANTIATE_TEST_SUITE_P(Folders, LearntConflicts,
                         testing::Values("scenarios/mosul2016", "../shared/flee_scenarios/mali2012",
                                         "../shared/flee_scenarios/burundi",
                                         "../shared/flee_scenarios/car",
                                         "../shared/flee_scenarios/syria2017_adm2",
                                         "../shared/flee_scenarios/venezuela2022"),
                         name_of_folder);

}  // namespace
}  // namespace couloir

#include "couloir/inference/forecast/learned.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

Scenario conflict(Date start, const char* country) {
    Scenario scenario;
    scenario.start = start;
    scenario.locations.resize(1);
    scenario.locations.front().country = country;
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

}  // namespace
}  // namespace couloir

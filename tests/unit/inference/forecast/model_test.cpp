#include "couloir/inference/forecast/model.hpp"

#include <gtest/gtest.h>

#include "couloir/inference/forecast/learned.hpp"
#include "couloir/inference/forecast/outlook.hpp"

namespace couloir {
namespace {

Situation steady(double per_day) {
    Situation situation{120, {{"*", {}}, {"Camp", {}}, {"Empty", {}}}};
    for (int day = 0; day <= 120; day += 10) {
        const double people = 5000.0 + per_day * day;
        situation.series[0].counts.push_back({day, 2.0 * people});
        situation.series[1].counts.push_back({day, people});
        situation.series[2].counts.push_back({day, 0.0});
    }
    return situation;
}

const Model& model() {
    return learned_model({});
}

TEST(ForecastModel, ASteadyInfluxIsExpectedToGoOn) {
    const Distribution growing = forecast(steady(50.0), 0, 30, model());
    EXPECT_GT(growing.quantile(0.5), 22000.0);
    EXPECT_LT(growing.quantile(0.5), 26000.0);
}

TEST(ForecastModel, AQuietSeriesIsExpectedToStayWhereItIs) {
    const Distribution quiet = forecast(steady(0.0), 1, 30, model());
    EXPECT_NEAR(quiet.quantile(0.5), 5000.0, 100.0);
}

TEST(ForecastModel, LessIsKnownOfADayFartherAhead) {
    const Distribution near = forecast(steady(50.0), 1, 7, model());
    const Distribution far = forecast(steady(50.0), 1, 90, model());
    EXPECT_GT(far.quantile(0.95) - far.quantile(0.05), near.quantile(0.95) - near.quantile(0.05));
}

TEST(ForecastModel, PeopleMayComeToAnEmptyCampWhileTheTotalGrows) {
    EXPECT_GT(forecast(steady(50.0), 2, 60, model()).quantile(0.99), 100.0);
    EXPECT_EQ(forecast(steady(50.0), 2, 60, model()).quantile(0.01), 0.0);
}

TEST(ForecastModel, ATotalIsNotForecastToVanish) {
    EXPECT_GT(forecast(steady(50.0), 0, 90, model()).quantile(0.01), 0.3 * 22000.0);
}

TEST(ForecastModel, ACountOfEveryoneSoFarDoesNotFall) {
    Situation situation = steady(50.0);
    EXPECT_LT(forecast(situation, 0, 90, model()).quantile(0.01), 22000.0);
    situation.series[0].what = ObservationKind::kCumulative;
    EXPECT_GE(forecast(situation, 0, 90, model()).quantile(0.01), 22000.0);
}

TEST(ForecastModel, AFallIsExpectedToGoOnAsARiseIs) {
    const Distribution falling = forecast(steady(-30.0), 1, 30, model());
    const Distribution rising = forecast(steady(30.0), 1, 30, model());
    EXPECT_LT(falling.quantile(0.5), 1400.0 - 100.0) << "the last count is 1400";
    EXPECT_GT(rising.quantile(0.5), 8600.0 + 100.0);
}

TEST(ForecastModel, OfAFirstCountLittleIsKnown) {
    Situation first{0, {{"*", {{0, 500.0}}}}};
    const Distribution says = forecast(first, 0, 90, model());
    EXPECT_GT(says.quantile(0.9), 2.0 * 500.0);
}

TEST(ForecastModel, ALargeStockThatHardlyMovesHasANarrowRange) {
    Situation stock{120, {{"*", {}}}};
    for (int day = 0; day <= 120; day += 5)
        stock.series[0].counts.push_back({day, 5'000'000.0 + 100.0 * day});
    const Distribution says = forecast(stock, 0, 30, model());
    EXPECT_LT(says.quantile(0.95) - says.quantile(0.05), 0.01 * 5'000'000.0);
}

TEST(ForecastModel, AnEmptyCampMayStayEmpty) {
    EXPECT_EQ(forecast(steady(50.0), 2, 90, model()).quantile(0.05), 0.0);
}

TEST(ForecastModel, WhatWasLearntReadsBackAsItWasWritten) {
    const LearnedModels models{{"", model()}, {"2012-02-29 Mali", model()}};
    const LearnedModels read = read_learned_csv(learned_csv(models));
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(learned_csv(read), learned_csv(models));
}

TEST(ForecastModel, AConflictLearntFromIsForecastWithoutItself) {
    Scenario mali;
    mali.start = Date(2012, 2, 29);
    Location kidal;
    kidal.country = "Mali";
    mali.locations = {kidal};
    EXPECT_NE(&learned_model(mali), &learned_model({}));
}

TEST(Trigger, NamesAPlaceAndACount) {
    const auto trigger = trigger_in("present@Zed > north>20000");
    ASSERT_TRUE(trigger);
    EXPECT_EQ(trigger->location, "Zed > north");
    EXPECT_EQ(trigger->people, 20000.0);
    EXPECT_EQ(trigger_in("displaced>5")->location, "*");
    for (const char* wrong : {"", "present@>5", "present@A>", "present@A>-5", "A>5", "present@A"})
        EXPECT_FALSE(trigger_in(wrong)) << wrong;
}

}  // namespace
}  // namespace couloir

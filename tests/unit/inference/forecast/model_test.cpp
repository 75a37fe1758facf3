#include "couloir/inference/forecast/model.hpp"

#include <gtest/gtest.h>

#include "couloir/inference/forecast/learned.hpp"
#include "couloir/inference/forecast/outlook.hpp"
#include "couloir/inference/forecast/track_record.hpp"

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

/// A total that was counted every thirty days; the last count is the forecast's day.
Situation counted(std::vector<double> people) {
    Situation situation{30 * (static_cast<int>(people.size()) - 1), {{"*", {}}, {"Empty", {}}}};
    for (std::size_t i = 0; i < people.size(); ++i) {
        situation.series[0].counts.push_back({30 * static_cast<int>(i), people[i]});
        situation.series[1].counts.push_back({30 * static_cast<int>(i), 0.0});
    }
    return situation;
}

TEST(ForecastModel, OnePersonMoreOrLessInAMillionHardlyMovesTheForecast) {
    for (const int days : {14, 30, 60, 90}) {
        const Distribution more = forecast(counted({1e6, 1e6, 1e6 + 1.0}), 0, days, model());
        const Distribution less = forecast(counted({1e6, 1e6, 1e6 - 1.0}), 0, days, model());
        for (const double u : {0.05, 0.25, 0.5, 0.75, 0.95})
            EXPECT_NEAR(more.quantile(u), less.quantile(u), 100.0) << days << " " << u;
        EXPECT_NEAR(more.quantile(0.5), 1e6, 1000.0) << days;
    }
}

TEST(ForecastModel, AStockThatDidNotChangeMayRiseOrFallAlike) {
    const Distribution says = forecast(counted({1e6, 1e6, 1e6}), 0, 90, model());
    const double width = says.quantile(0.95) - says.quantile(0.05);
    EXPECT_NEAR(says.quantile(0.5), 1e6, 0.01 * width);
    EXPECT_NEAR(says.quantile(0.95) - 1e6, 1e6 - says.quantile(0.05), 0.03 * width);
}

TEST(ForecastModel, AMillionCountedTwiceAlikeIsNotExpectedToDouble) {
    const Distribution twice = forecast(counted({1e6, 1e6 + 1.0}), 0, 90, model());
    EXPECT_LT(twice.quantile(0.95), 1.05e6);
    EXPECT_GT(twice.quantile(0.05), 0.95e6);
    const Distribution once = forecast(counted({1e6}), 0, 90, model());
    EXPECT_GT(once.quantile(0.95), 1.5e6) << "it may all have come just now";
}

TEST(ForecastModel, AnEmptyCampHasItsPartOfThoseInCampsNotOfATotalThatCountsOthers) {
    Situation camps = steady(50.0);
    for (Count& count : camps.series[0].counts)
        count.people /= 2.0;  // the total is those in the camp
    Situation others = camps;
    for (Count& count : others.series[0].counts)
        count.people *= 10.0;  // ten times as many were displaced; nine in ten live elsewhere
    EXPECT_NEAR(forecast(others, 2, 60, model()).quantile(0.9),
                forecast(camps, 2, 60, model()).quantile(0.9), 1.0);
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

#include "couloir/inference/forecast/track_record.hpp"

#include <gtest/gtest.h>

#include <functional>

#include "couloir/inference/forecast/learned.hpp"

namespace couloir {
namespace {

/// A total counted every ten days up to the origin.
Situation counted(int origin, const std::function<double(int)>& people) {
    Situation situation{origin, {{"*", {}}}};
    for (int day = 0; day <= origin; day += 10)
        situation.series[0].counts.push_back({day, people(day)});
    return situation;
}

Parts parts(const Situation& situation, int days) {
    return TrackRecord(situation, 0, learned_model({})).parts(days);
}

double along_a_line(int day) {
    return 1000.0 + 100.0 * day;
}

/// Up and down every ten days by a tenth: no trend is right for long.
double to_and_fro(int day) {
    return day / 10 % 2 == 0 ? 10000.0 : 11000.0;
}

TEST(TrackRecord, TheModelHasNearlyAllBeforeASeriesHasShownAnything) {
    const Parts first = parts(counted(0, along_a_line), 30);
    EXPECT_DOUBLE_EQ(first.ours, 0.9);
    EXPECT_DOUBLE_EQ(first.persistence, 0.05);
    EXPECT_DOUBLE_EQ(first.trend, 0.05);
}

TEST(TrackRecord, ThePartsAddUpToAll) {
    for (const int days : {1, 3, 5, 14, 45, 90, 200}) {
        const Parts some = parts(counted(300, along_a_line), days);
        EXPECT_NEAR(some.ours + some.persistence + some.trend, 1.0, 1e-12) << days;
    }
}

TEST(TrackRecord, ASeriesThatFollowedItsTrendIsExpectedToFollowIt) {
    const Parts steady = parts(counted(300, along_a_line), 30);
    EXPECT_GT(steady.trend, 0.3);
    EXPECT_LT(steady.persistence, 0.05);
    EXPECT_GT(steady.trend, parts(counted(300, to_and_fro), 30).trend);
}

TEST(TrackRecord, NoRuleEverHasNearlyAll) {
    EXPECT_GT(parts(counted(3000, along_a_line), 14).ours, 0.1);
    EXPECT_GT(parts(counted(3000, [](int) { return 500.0; }), 14).ours, 0.1);
}

TEST(TrackRecord, KnowsNothingLaterThanTheOrigin) {
    Situation until = counted(200, along_a_line);
    const Parts before = parts(until, 30);
    Situation then = counts_on(
        counted(400, [](int day) { return day <= 200 ? along_a_line(day) : 7.0 * day; }), 200);
    EXPECT_EQ(before.trend, parts(then, 30).trend);
}

TEST(TrackRecord, BetweenTwoHorizonsThePartsChangeLittleByLittle) {
    const Situation situation = counted(300, along_a_line);
    TrackRecord record(situation, 0, learned_model({}));
    for (int days = 1; days < 120; ++days)
        EXPECT_NEAR(record.parts(days).ours, record.parts(days + 1).ours, 0.25) << days;
}

TEST(TrackRecord, AWildTrendIsKeptNearTheCountsSoFar) {
    const Situation leap{20, {{"*", {{0, 100.0}, {10, 100.0}, {20, 900.0}}}}};
    const Parts trend_alone{0.0, 0.0, 1.0};
    EXPECT_LE(forecast(leap, 0, 90, learned_model({}), trend_alone).quantile(1.0), 1700.0);
}

}  // namespace
}  // namespace couloir

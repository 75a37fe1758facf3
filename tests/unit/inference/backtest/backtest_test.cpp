#include "couloir/inference/backtest/backtest.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "couloir/inference/forecast/learned.hpp"

namespace couloir {
namespace {

/// A camp that grows, and a total; everything after `last_known` is noise.
Scenario growing(int last_known, double noise) {
    Scenario scenario;
    scenario.folder_kind = FolderKind::kFlee;
    scenario.days = 200;
    RegistrationFile total{"t.csv", {}};
    RegistrationFile camp{"c.csv", {}};
    for (int day = 0; day <= 200; day += 5) {
        const double people = day > last_known ? noise * day : 1000.0 + 20.0 * day;
        total.points.push_back({day, 2.0 * people});
        camp.points.push_back({day, people});
    }
    scenario.registrations.rows = {{"total", {total}, {}}, {"Camp", {camp}, {}}};
    scenario.registrations.corrections = {{"Camp", noise > 0.0 ? 120 : 150, {}}};
    return scenario;
}

const BacktestOptions kQuick{{}, false, {}};

TEST(Backtest, WhatCameAfterAnOriginChangesNoForecast) {
    for (const double noise : {3.0, 500.0}) {
        const auto one = backtest(growing(90, 0.0), learned_model({}), kQuick);
        const auto other = backtest(growing(90, noise), learned_model({}), kQuick);
        ASSERT_EQ(one->forecasts.size(), other->forecasts.size());
        int compared = 0;
        for (std::size_t i = 0; i < one->forecasts.size(); ++i) {
            if (one->forecasts[i].origin > 90)
                continue;
            for (std::size_t truth = 0; truth < 2; ++truth) {
                EXPECT_EQ(one->forecasts[i].says[truth].atoms(),
                          other->forecasts[i].says[truth].atoms());
            }
            ++compared;
        }
        EXPECT_GT(compared, 20);
    }
}

/// Two sources count everyone, and one a camp. From day `from` on the second counts ever more.
Scenario two_sources(int from, double noise) {
    Scenario scenario;
    scenario.folder_kind = FolderKind::kNative;
    scenario.start = Date(2017, 1, 1);
    scenario.days = 200;
    for (const char* name : {"Camp", "Other"}) {
        Location camp;
        camp.name = name;
        scenario.locations.push_back(camp);
    }
    const auto seen = [&](int day, const std::string& where, double people) {
        return Observation{scenario.start + day,    where, people, {}, {},
                           ObservationKind::kStock, "",    {}};
    };
    scenario.channels = {{"first", {}}, {"second", {}}};
    for (int day = 5; day < 200; day += 10) {
        scenario.channels[0].observations.push_back(seen(day, "*", 1000.0 + 30.0 * day));
        scenario.channels[0].observations.push_back(seen(day, "Camp", 20.0 * day));
    }
    for (int day = 50; day < 200; day += 10)
        scenario.channels[1].observations.push_back(seen(day, "*", 9000.0));
    for (int day = from; noise > 0.0 && day < 200; ++day) {
        for (const char* where : {"*", "Camp", "Other"})
            scenario.channels[1].observations.push_back(seen(day, where, noise * day));
    }
    return scenario;
}

TEST(Backtest, WhatAnotherSourceCountsLaterChangesNoForecastMadeBefore) {
    const Model model = learned_model({});
    const auto one = backtest(two_sources(121, 0.0), model, kQuick);
    const auto other = backtest(two_sources(121, 70.0), model, kQuick);
    int compared = 0;
    for (const KeptForecast& before : one->forecasts) {
        if (before.origin > 120)
            continue;
        const auto same = std::ranges::find_if(other->forecasts, [&](const KeptForecast& kept) {
            return kept.origin == before.origin && kept.days == before.days &&
                   kept.location == before.location;
        });
        ASSERT_NE(same, other->forecasts.end()) << before.location << ' ' << before.origin;
        EXPECT_EQ(same->says[0].atoms(), before.says[0].atoms());
        ++compared;
    }
    EXPECT_GT(compared, 20);
    const auto targets = [](const PastForecasts& past) {
        std::vector<std::pair<double, int>> came;
        for (const Target& target : past.targets) {
            if (past.situations[target.origin].origin <= 120)
                came.emplace_back(target.came[0], target.day);
        }
        return came;
    };
    EXPECT_EQ(targets(past_forecasts(two_sources(121, 0.0), {})),
              targets(past_forecasts(two_sources(121, 70.0), {})))
        << "each is scored against the source that it was made from";
}

TEST(Backtest, OriginsStandEveryThirtyDaysWhileAHorizonEndsInTime) {
    const auto result = backtest(growing(999, 0.0), learned_model({}), kQuick);
    EXPECT_EQ(result->origins, (std::vector<int>{30, 60, 90, 120, 150, 180}));
    EXPECT_EQ(result->horizons[0].back().days, 90);
    EXPECT_EQ(result->horizons[0].back().total.n, 3) << "origins 30, 60, 90";
}

TEST(Backtest, EveryBaselineIsScoredOnTheSameForecasts) {
    const auto result = backtest(growing(999, 0.0), learned_model({}), kQuick);
    const Score& score = result->horizons[0][3].total;
    EXPECT_EQ(score.crps_baselines.size(), 7U);
    EXPECT_NEAR(score.skill.value, 1.0 - score.crps / score.crps_baselines.at("persistence"),
                1e-12);
    EXPECT_LE(score.skill.low, score.skill.high);
    EXPECT_LT(score.crps_baselines.at("linear_trend"), score.crps_baselines.at("persistence"))
        << "a line is a line";
}

TEST(Backtest, AScenarioWithFewRegistrationsSaysWhatItCouldNotScore) {
    Scenario scenario;
    scenario.folder_kind = FolderKind::kFlee;
    scenario.days = 100;
    scenario.registrations.rows = {{"total", {{"t.csv", {{0, 10.0}}}}, {}}, {"Empty", {}, {}}};
    const auto result = backtest(scenario, learned_model({}), kQuick);
    EXPECT_TRUE(result->forecasts.empty());
    EXPECT_EQ(result->not_scored.size(), 12U) << "two series, six horizons";
    EXPECT_EQ(result->horizons[0][0].total.n, 0);
}

TEST(Backtest, AnObservationCountsForTheNearestHorizonWithinFifteenPercent) {
    const std::vector<Count> counts{{10, 1.0}, {55, 2.0}, {70, 3.0}, {75, 4.0}};
    EXPECT_EQ(count_near(counts, 10, 70)->people, 3.0);
    EXPECT_EQ(count_near(counts, 10, 50)->people, 2.0) << "five days of forty are 12.5 %";
    EXPECT_EQ(count_near(counts, 10, 40), nullptr);
    EXPECT_EQ(count_near(counts, 52, 57)->people, 2.0) << "two days at least";
    EXPECT_EQ(count_near(counts, 75, 76), nullptr) << "never the origin itself";
}

TEST(Backtest, ASourceThatStartsLaterThanAnotherIsForecastFromItsOwnCounts) {
    Scenario scenario;
    scenario.folder_kind = FolderKind::kNative;
    scenario.start = Date(2017, 1, 1);
    scenario.days = 120;
    Location camp;
    camp.name = "Camp";
    scenario.locations = {camp};
    const auto seen = [&](int day, const std::string& where, double people) {
        return Observation{scenario.start + day,    where, people, {}, {},
                           ObservationKind::kStock, "",    {}};
    };
    scenario.channels = {{"early", {seen(1, "*", 9000.0), seen(8, "*", 9900.0)}}, {"late", {}}};
    for (int day = 20; day <= 120; day += 10) {
        scenario.channels[1].observations.push_back(seen(day, "*", 100.0 + day));
        if (day > 60)
            scenario.channels[1].observations.push_back(seen(day, "Camp", 50.0 + day));
    }
    const auto result = backtest(scenario, learned_model(scenario), {{}, true, {}});
    for (const KeptForecast& kept : result->forecasts) {
        EXPECT_LT(kept.says[0].quantile(0.5), 1000.0) << "two definitions are not one series";
        EXPECT_TRUE(kept.location == "*" || kept.origin > 60) << "nobody had counted there yet";
    }
    EXPECT_GT(result->forecasts.size(), 3U);
}

TEST(Backtest, StopsWhenItIsTold) {
    BacktestOptions options = kQuick;
    options.keep_going = [](int done, int) { return done < 1; };
    EXPECT_FALSE(backtest(growing(999, 0.0), learned_model({}), options));
}

}  // namespace
}  // namespace couloir

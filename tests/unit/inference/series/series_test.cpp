#include "couloir/inference/series/series.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace couloir {
namespace {

Scenario folder() {
    Scenario scenario;
    scenario.folder_kind = FolderKind::kFlee;
    scenario.settings.hasten = 10;
    scenario.registrations.rows = {{"total", {{"t.csv", {{0, 100.0}, {20, 250.0}}}}, {}},
                                   {"A", {{"a.csv", {{0, 100.0}, {10, 200.0}, {20, 150.0}}}}, {}},
                                   {"B", {{"b1.csv", {{0, 10.0}}}, {"b2.csv", {{5, 7.0}}}}, {}}};
    scenario.registrations.corrections = {{"A", 20, {}}};
    return scenario;
}

TEST(RegisteredSeries, AreInPeopleWhateverAnAgentStandsFor) {
    EXPECT_EQ(series_of(folder(), Truth::kFirstMade)[1].counts[1], (Count{10, 200.0}));
}

TEST(RegisteredSeries, FilesOfARowAddUpOnEachOfTheirDays) {
    const Series b = series_of(folder(), Truth::kFirstMade)[2];
    EXPECT_EQ(b.counts, (std::vector<Count>{{0, 10.0}, {5, 17.0}}));
}

TEST(RegisteredSeries, ACorrectionScalesWhatWasCountedBefore) {
    const auto all = series_of(folder(), Truth::kCorrected);
    EXPECT_EQ(all[1].counts, (std::vector<Count>{{0, 75.0}, {10, 150.0}, {20, 150.0}}));
    EXPECT_EQ(all[0].counts[0], (Count{0, 75.0})) << "the total loses what the camp loses";
}

TEST(RegisteredSeries, WithoutATotalTheCampsAddUp) {
    Scenario scenario = folder();
    scenario.registrations.rows[0].files.clear();
    const Series total = series_of(scenario, Truth::kFirstMade)[0];
    EXPECT_EQ(total.location, "*");
    EXPECT_EQ(total.counts.back(), (Count{20, 167.0}));
}

TEST(RegisteredSeries, AFirstRowThatIsACampIsNoTotal) {
    Scenario scenario = folder();
    scenario.registrations.rows.erase(scenario.registrations.rows.begin());
    scenario.locations.resize(2);
    scenario.locations[0].name = "A";
    scenario.locations[1].name = "B";
    const auto all = series_of(scenario, Truth::kFirstMade);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].counts.back(), (Count{20, 167.0})) << "the camps, added up";
    EXPECT_EQ(all[1].location, "A");
}

TEST(RegisteredSeries, TheTotalIsTheRowSoCalledWhereverItStands) {
    Scenario scenario = folder();
    auto& rows = scenario.registrations.rows;
    std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    const auto all = series_of(scenario, Truth::kFirstMade);
    EXPECT_EQ(all[0].counts.back(), (Count{20, 250.0}));
    EXPECT_EQ(all[1].location, "A");
    EXPECT_EQ(all[2].location, "B");
}

TEST(RegisteredSeries, AFirstRowThatIsNoLocationIsTheTotalWhateverItsName) {
    Scenario scenario = folder();
    scenario.registrations.rows[0].location = "everyone";
    EXPECT_EQ(series_of(scenario, Truth::kFirstMade)[0].counts.back(), (Count{20, 250.0}));
}

TEST(RegisteredSeries, TwoDefinitionsAreNeverOneSeries) {
    Scenario scenario;
    scenario.folder_kind = FolderKind::kNative;
    scenario.start = Date(2017, 1, 1);
    const auto seen = [&](int day, double people) {
        return Observation{scenario.start + day,    "*", people, {}, {},
                           ObservationKind::kStock, "",  {}};
    };
    scenario.channels = {{"before_break", {seen(1, 100.0), seen(8, 120.0)}},
                         {"after_break", {seen(20, 900.0)}}};
    const auto all = series_of(scenario, Truth::kFirstMade);
    EXPECT_EQ(all[0].counts, (std::vector<Count>{{1, 100.0}, {8, 120.0}}));
}

TEST(RegisteredSeries, AScenarioWithoutAnyHasAnEmptyTotal) {
    const auto all = series_of(Scenario{}, Truth::kFirstMade);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_TRUE(all[0].counts.empty());
}

}  // namespace
}  // namespace couloir

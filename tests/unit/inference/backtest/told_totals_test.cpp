#include "couloir/inference/backtest/told_totals.hpp"

#include <gtest/gtest.h>

#include "couloir/inference/forecast/learned.hpp"

namespace couloir {
namespace {

/// Two camps; One has three quarters of everybody, who become twice as many on day 60.
Scenario doubling() {
    Scenario scenario;
    scenario.folder_kind = FolderKind::kFlee;
    scenario.days = 100;
    RegistrationFile total{"t.csv", {}};
    RegistrationFile one{"1.csv", {}};
    RegistrationFile other{"2.csv", {}};
    for (int day = 0; day <= 100; day += 5) {
        const double people = day < 60 ? 4000.0 : 8000.0;
        total.points.push_back({day, people});
        one.points.push_back({day, 0.75 * people});
        other.points.push_back({day, 0.25 * people});
    }
    scenario.registrations.rows = {
        {"total", {total}, {}}, {"One", {one}, {}}, {"Other", {other}, {}}};
    return scenario;
}

TEST(ToldTotals, WhoKnowsTheTotalKnowsCampsThatGrowWithIt) {
    const Scenario scenario = doubling();
    const BacktestPlan plan{60, 40, {30}};
    const auto all =
        told_totals(scenario, past_forecasts(scenario, plan), learned_model({}), {30}, false);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].n, 1);
    EXPECT_LT(all[0].ard, 0.02) << "nothing else was known of the doubling";
    EXPECT_FALSE(all[0].ard_flee);
}

TEST(ToldTotals, AreAskedOfFleeFoldersOnly) {
    Scenario scenario = doubling();
    scenario.folder_kind = FolderKind::kNative;
    EXPECT_TRUE(told_totals(scenario, {}, learned_model({}), {30}, false).empty());
}

}  // namespace
}  // namespace couloir

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>

#include "couloir/inference/backtest/targets.hpp"
#include "couloir/inference/baselines/baselines.hpp"
#include "couloir/inference/calibration/continuation.hpp"
#include "couloir/io/read_scenario.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kMembers = 60;

/// Sums over forecasts.
struct Score {
    double engine = 0.0;
    double persistence = 0.0;
    int held = 0;  ///< in the 90 % range
    int n = 0;
};

using Scores = std::map<std::pair<int, bool>, Score>;  ///< by horizon, and whether of the total

Distribution engine_forecast(const SeriesChange& change, int origin, int days) {
    std::vector<double> draws;
    const double now = last_count(change.series.counts, origin);
    for (const std::vector<double>& member : change.by_member)
        draws.push_back(std::max(0.0, now + member[static_cast<std::size_t>(days) - 1]));
    return Distribution::from_draws(std::move(draws));
}

void score(const Situation& situation, const Target& target,
           const std::vector<SeriesChange>& changes, Scores& scores) {
    const Series& series = situation.series[target.series];
    const auto change = std::ranges::find_if(
        changes, [&](const SeriesChange& one) { return one.series.location == series.location; });
    if (change == changes.end() || series.counts.empty())
        return;
    const double came = target.came.front();
    const Distribution says = engine_forecast(*change, situation.origin, target.days);
    Score& score = scores[{target.days, target.of_total()}];
    score.engine += crps(says, came);
    score.persistence += crps(persistence(series.counts, situation.origin, target.days), came);
    score.held += covers(says, 0.9, came) ? 1 : 0;
    ++score.n;
}

void score_origin(const Scenario& scenario, const PastForecasts& past, std::size_t number,
                  std::map<std::string, Scores>& by_outlook) {
    const Situation& situation = past.situations[number];
    const Scenario known = scenario.as_of(scenario.start + situation.origin);
    const auto posterior = calibrate(known, {.members = kMembers, .seed = 1, .threads = 0});
    for (const char* outlook : {"persist", "markov"}) {
        const auto changes =
            changes_after(known, *posterior, {outlook_in(outlook)->parts, {}}, 90, 0);
        for (const Target& target : past.targets) {
            if (target.origin == number)
                score(situation, target, *changes, by_outlook[outlook]);
        }
    }
}

/// Measures, and asks no more than that every figure is one: docs/calibration.md keeps what it
/// said.
TEST(SlowEngineSkill, OfEngineChangesAddedToTheLastCount) {
    const std::filesystem::path shared =
        std::filesystem::path(COULOIR_SOURCE_DIR) / "../shared/flee_scenarios";
    if (!std::filesystem::exists(shared))
        GTEST_SKIP() << "needs the public scenarios";
    fmt::print("| conflict | outlook | days | of | skill | in the 90 % range | forecasts |\n");
    fmt::print("|---|---|---|---|---|---|---|\n");
    for (const char* name : {"mali2012", "burundi"}) {
        Problems problems;
        auto scenario = read_scenario(shared / name, {}, problems);
        ASSERT_TRUE(scenario) << name;
        scenario->settings.hasten = std::max(scenario->settings.hasten, 50);
        const PastForecasts past = past_forecasts(
            *scenario, {.every_days = 120, .first_day = 60, .horizons = {14, 30, 60, 90}});
        std::map<std::string, Scores> by_outlook;
        for (std::size_t i = 0; i < past.situations.size(); ++i)
            score_origin(*scenario, past, i, by_outlook);
        for (const auto& [outlook, scores] : by_outlook) {
            for (const auto& [key, score] : scores) {
                fmt::print("| {} | {} | {} | {} | {:+.2f} | {:.0f} % | {} |\n", name, outlook,
                           key.first, key.second ? "total" : "camps",
                           1.0 - score.engine / score.persistence,
                           100.0 * score.held / std::max(1, score.n), score.n);
                EXPECT_TRUE(std::isfinite(score.engine)) << name;
            }
        }
    }
}

}  // namespace
}  // namespace couloir

#pragma once

#include <functional>
#include <utility>

#include "couloir/inference/backtest/engine_knowledge.hpp"
#include "couloir/inference/backtest/score.hpp"
#include "couloir/inference/backtest/targets.hpp"
#include "couloir/inference/backtest/told_totals.hpp"
#include "couloir/inference/forecast/model.hpp"

namespace couloir {

/// The scores of a horizon against one truth.
struct HorizonScore {
    int days = 0;
    Score total;
    Score camps;  ///< over camps and origins
};

/// A forecast that was made, kept so that anyone can score it again.
struct KeptForecast {
    int origin = 0;  ///< days since the start of the scenario
    int days = 0;    ///< ahead
    std::string location;
    std::array<Distribution, 2> says;  ///< by Truth
};

struct BacktestResult {
    std::vector<int> origins;
    std::array<std::vector<HorizonScore>, 2> horizons;  ///< by Truth
    std::vector<KeptForecast> forecasts;
    std::vector<ToldTotals> told_totals;  ///< one a horizon
    std::vector<NotScored> not_scored;
};

struct BacktestOptions {
    BacktestPlan plan = {};
    bool flee_rules = true;  ///< run Flee's own rules beside the others
    /// Also score what the calibrated engine adds, which takes far longer.
    std::optional<EngineKnowledge> engine = {};
    /// Told how many origins of how many are done; false stops, and nothing is returned.
    std::function<bool(int done, int of)> keep_going = {};
};

/// Makes the forecasts of the past, each from what was known at its origin, and scores them.
std::optional<BacktestResult> backtest(const Scenario& scenario, const Model& model,
                                       const BacktestOptions& options);

}  // namespace couloir

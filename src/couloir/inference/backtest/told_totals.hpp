#pragma once

#include <optional>

#include "couloir/inference/backtest/targets.hpp"
#include "couloir/inference/forecast/model.hpp"

namespace couloir {

/// Who is in which camp, when everyone knows how many are displaced in all, as Flee does: errors
/// of one horizon, against the registrations as later corrected.
struct ToldTotals {
    int days = 0;
    int n = 0;  ///< origins with a camp to score
    /// Averaged relative difference: the mean over origins of the camps' errors added up, over the
    /// people who were in them.
    double ard = 0.0;
    std::optional<double> ard_flee;  ///< of Flee's rules, run from the start on registered totals
};

/// Couloir's: camps_told(). `flee`: run Flee's rules too. Empty for a native folder.
std::vector<ToldTotals> told_totals(const Scenario& scenario, const PastForecasts& past,
                                    const Model& model, const std::vector<int>& horizons,
                                    bool flee);

}  // namespace couloir

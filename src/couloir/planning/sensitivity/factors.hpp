#pragma once

#include <span>
#include <string>
#include <vector>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Figures with a range that are uncertain together, because they rest on one claim; mostly one.
struct Factor {
    std::string name;   ///< of the setting; else what the figures are, and their claim
    std::string group;  ///< what they share their luck by
    std::string unit;   ///< empty for a plain number
    double low = 0.0;   ///< of people, the sum; of different units, quantiles; else of the first
    double value = 0.0;
    double high = 0.0;
    std::size_t figures = 1;
};

/// All of them: settings, residents, places, trust in messages and corridors, and dates.
std::vector<Factor> factors_of(const Scenario& scenario);

/// The scenario with each factor at its quantile, by the order of `factors`, and no range left.
Scenario at_point(const Scenario& scenario, std::span<const Factor> factors,
                  std::span<const double> quantiles);

/// Gives the movement settings of a Flee folder, which states no ranges, those of
/// docs/sensitivity.md, made wider where the folder's own value lies outside. Others stay as they
/// are.
void add_movement_ranges(Scenario& scenario);

}  // namespace couloir

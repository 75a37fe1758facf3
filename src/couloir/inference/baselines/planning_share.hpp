#pragma once

#include <optional>

#include "couloir/inference/forecast/distribution.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// How many people planners expected to be displaced: the median of the claims of kind
/// `planned_displaced`, in people, that `known` has. Nothing where there is none.
std::optional<double> planning_figure(const Scenario& known);

/// A constant share of a planning figure, on whatever day: any share from none to all alike, for
/// no past case teaches it.
Distribution planning_share(double figure);

}  // namespace couloir

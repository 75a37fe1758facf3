#pragma once

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Warns of routes shorter than the straight line between their ends, and of routes ten times
/// longer.
void check_distances(const Scenario& scenario, Problems& problems);

}  // namespace couloir

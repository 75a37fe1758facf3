#pragma once

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Warns of camps whose capacity is the largest count ever observed there, and of camps that hold
/// more people on day 0 than they can take.
void check_capacities(const Scenario& scenario, Problems& problems);

}  // namespace couloir

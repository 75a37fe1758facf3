#pragma once

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Warns of locations that have no route, that nobody can reach from a place where people leave
/// home, or that nobody can leave; and of routes that are there twice.
void check_ways(const Scenario& scenario, Problems& problems);

}  // namespace couloir

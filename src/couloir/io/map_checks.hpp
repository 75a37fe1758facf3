#pragma once

#include <vector>

#include "couloir/base/problem.hpp"
#include "couloir/scenario/location.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Reports names that two locations share (an error), and warns of names that differ only by case,
/// blanks, hyphens or underscores.
void check_names(const std::vector<Location>& locations, Problems& problems);

/// Warns of a scenario in which nobody ever leaves home.
void check_departures(const Scenario& scenario, Problems& problems);

/// Warns of duplicate routes, and of locations that have no route, that nobody can reach from a
/// place where people leave home, or that nobody can leave.
void check_map(const Scenario& scenario, Problems& problems);

}  // namespace couloir

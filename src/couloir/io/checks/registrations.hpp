#pragma once

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Warns of registered counts of a Flee folder that do not fit its map, each other or its period.
void check_registrations(const Scenario& scenario, Problems& problems);

/// Warns of observations of a native folder that no day of the run can be compared with.
void check_observations(const Scenario& scenario, Problems& problems);

}  // namespace couloir

#pragma once

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Warns of a scenario in which nobody ever leaves home, of conflicts where nobody lives, and of
/// residents that are not those of the claim that they name.
void check_departures(const Scenario& scenario, Problems& problems);

}  // namespace couloir

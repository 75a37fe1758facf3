#pragma once

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Warns of everything in a scenario that is legal and suspicious, whatever format it was read
/// from. The readers have found no error in it.
void check_scenario(const Scenario& scenario, Problems& problems);

}  // namespace couloir

#pragma once

#include <vector>

#include "couloir/base/problem.hpp"
#include "couloir/io/flee_locations.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Warns of conflict zones of a Flee folder's locations.csv that its conflicts.csv says nothing of:
/// `late` are those whose conflict_date is after day 0.
void check_conflict_zones(const Scenario& scenario, const std::vector<LateConflict>& late,
                          Problems& problems);

}  // namespace couloir

#pragma once

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Warns of closures and changes of type that begin after the last day of a Flee folder's period.
/// Not of what ends or opens then, nor of the rest of a long conflicts.csv: both are usual.
void check_event_dates(const Scenario& scenario, Problems& problems);

}  // namespace couloir

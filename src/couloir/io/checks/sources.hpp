#pragma once

#include <vector>

#include "couloir/base/ids.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// The locations that people leave: those with a conflict, from the start or later.
std::vector<LocationId> places_that_people_leave(const Scenario& scenario);

}  // namespace couloir

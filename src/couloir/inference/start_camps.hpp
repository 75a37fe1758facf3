#pragma once

#include <vector>

#include "couloir/engine/world.hpp"

namespace couloir {

/// The locations that are camps before day 0, in the order of the scenario: those that Flee's
/// out.csv has columns for.
std::vector<LocationId> camps_at_start(const World& world);

/// Those of them that have registrations.
std::vector<LocationId> registered_camps(const World& world);

}  // namespace couloir

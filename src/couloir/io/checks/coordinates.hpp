#pragma once

#include <optional>

#include "couloir/base/geography.hpp"
#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Where a location lies; nothing where its coordinates are blank (0, 0) or on no globe.
std::optional<GeoPoint> point_of(const Location& location);

/// Warns of locations outside their country, and of those that would lie inside, or with the
/// others, if latitude and longitude were exchanged.
void check_coordinates(const Scenario& scenario, Problems& problems);

}  // namespace couloir

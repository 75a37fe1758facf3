#pragma once

#include <vector>

#include "couloir/base/geography.hpp"

namespace couloir {

/// A part of the globe between two latitudes and two longitudes, in degrees.
struct GeoBox {
    GeoPoint south_west;
    GeoPoint north_east;
};

/// Borders and coasts that cross the box, to about 2 km (Natural Earth, 1:50 million; docs/
/// dependencies.md). A line goes one point beyond the box on each side.
std::vector<std::vector<GeoPoint>> outlines_in(const GeoBox& box);

}  // namespace couloir

#pragma once

namespace couloir {

/// A point on the globe, in decimal degrees.
struct GeoPoint {
    double latitude = 0.0;
    double longitude = 0.0;
};

/// The length of the shortest way over a sphere of the Earth's mean radius (6371 km), in km: within
/// 0.6 % of that over the ellipsoid.
double great_circle_km(GeoPoint a, GeoPoint b);

}  // namespace couloir

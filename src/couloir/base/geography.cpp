#include "couloir/base/geography.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace couloir {

double great_circle_km(GeoPoint a, GeoPoint b) {
    constexpr double kMeanRadiusKm = 6371.0;
    constexpr double kRadians = std::numbers::pi / 180.0;
    const double up = std::sin((b.latitude - a.latitude) * kRadians / 2.0);
    const double across = std::sin((b.longitude - a.longitude) * kRadians / 2.0);
    const double haversine = up * up + std::cos(a.latitude * kRadians) *
                                           std::cos(b.latitude * kRadians) * across * across;
    return 2.0 * kMeanRadiusKm * std::asin(std::sqrt(std::min(1.0, haversine)));
}

}  // namespace couloir

#pragma once

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// People see every itinerary of awareness_level links, and on a dense map there are more of them
/// than memory has room for: a small file could ask for years. Reports a map and an awareness_level
/// that together offer more than `kMostItineraries`, or one through more than `kMostMarkers`; in
/// time bounded by the first number.
void check_itineraries(const Scenario& scenario, Problems& problems);

inline constexpr int kMostItineraries = 10'000'000;
inline constexpr int kMostMarkers = 1000;

}  // namespace couloir

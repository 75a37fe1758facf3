#pragma once

#include "couloir/base/people.hpp"
#include "couloir/scenario/settings.hpp"

namespace couloir {

/// Rule 7, capacity multiplier: how much of its attraction a filling location keeps.
///
///   K = capacity * capacity_scaling, b = capacity_buffer
///   K < 1: 1;  N <= b K: 1;  N >= K: 0;  between: 1 - (N - b K) / (K (1 - b))
///
/// In [0, 1]. A capacity below 1 means no limit. Follows Flee. Reads no history.
double capacity_multiplier(People present, People capacity, const Settings& settings);

/// A camp below this multiplier counts as full: nobody sets out on an itinerary that ends there.
inline constexpr double kFullBelowMultiplier = 0.5;

/// Rule 5, growth: capacity tomorrow. Only a place that has a limit grows.
People grown_capacity(People capacity, People growth_per_day);

}  // namespace couloir

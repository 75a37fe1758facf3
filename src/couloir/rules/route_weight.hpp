#pragma once

#include <span>

#include "couloir/scenario/settings.hpp"

namespace couloir {

/// Rule 8, route weight: how likely one itinerary is beside the others from the same place.
///
///   ((weight_softening + score) * distance_factor * multiplier) ^ weight_power
///
/// `score` is the destination's attraction from where the person is, `multiplier` its capacity
/// multiplier. No unit; at most 10^200. Follows Flee. Reads no history.
double route_weight(double score, double distance_factor, double multiplier,
                    const Settings& settings);

///   1 / (softening + distance_km) ^ distance_power
double distance_factor(double distance_km, const Settings& settings);

/// With stay_close_to_home, what is left of a destination's attraction at this distance from where
/// the person is: max(1, distance_km) ^ -home_distance_power. 1 otherwise.
double closeness(double distance_km, const Settings& settings);

/// What of a destination's attraction counts: all of it, but outside flee-code at awareness 0
/// people see roads only, so every destination attracts alike.
double attraction_seen(double attraction, const Settings& settings);

/// Whether all roads are alike: awareness below 0, outside flee-code.
bool weighs_nothing(const Settings& settings);

/// Pruning: sets weights below the largest one / pruning_threshold to 0. No effect below 1.001.
void prune(std::span<double> weights, const Settings& settings);

}  // namespace couloir

#pragma once

#include <string_view>

#include "couloir/base/people.hpp"

namespace couloir {

enum class ConflictDepartureMode { kConstant, kPoisson, kPopulationShare, kIntentions };

/// The mode of a spawn_mode setting: "constant", "poisson", "pop_ratio" or "intentions".
ConflictDepartureMode conflict_departure_mode(std::string_view spawn_mode);

/// Rule 3, departures by conflict: how many people a day a conflict zone pushes out.
///
///   constant, poisson:   floor(rate) * intensity * decay     people a day
///   population share:    rate * residents * intensity * decay
///
/// `rate` is people a day, or a share of the residents a day. The caller cuts the number to whole
/// people, or takes it as the mean of a Poisson number. At most 10^10. Follows Flee's
/// conflict_driven_spawning, where decay is always 1. Reads no history.
double conflict_departures(ConflictDepartureMode mode, double rate, People residents,
                           double intensity, double decay);

}  // namespace couloir

#pragma once

#include "couloir/scenario/settings.hpp"

namespace couloir {

/// Rule 15, intending to leave: the chance that someone at home who does not yet intend to leave
/// comes to intend it today.
///
///   1 - exp(-rate * intensity * decay * message)
///
/// `rate` (per day) is displaced_per_conflict_day, `intensity` the conflict's, in [0, 1], `decay`
/// what is left of its push, `message` the factor of the messages heard. Couloir's own; a hazard,
/// so that doubling it is doubling the risk and no chance exceeds 1. Reads no history.
double intention_chance(double rate, double intensity, double decay, double message);

/// What a message does to the hazard where a share `heeding` of residents heed it: times
/// message_strength for those told to leave, divided by it for those told to stay.
double message_factor(bool leave, double heeding, const Settings& settings);

}  // namespace couloir

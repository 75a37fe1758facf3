#pragma once

#include "couloir/base/people.hpp"
#include "couloir/scenario/settings.hpp"

namespace couloir {

/// Rule 19, hosts that are exhausted: the chance that someone who stays with hosts moves on today.
///
///   1 - (1 - p) * exp(-(1 + guests / hosts) / host_days)
///
/// `p` is the move chance of rule 4 (per day), `guests` the displaced people at the place, `hosts`
/// its residents; guests / hosts is 0 where no residents are stated. p itself where host_days is 0.
/// Couloir's own. Reads no history.
double chance_to_leave_hosts(double p, People guests, People hosts, const Settings& settings);

}  // namespace couloir

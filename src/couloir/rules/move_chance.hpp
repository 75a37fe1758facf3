#pragma once

#include "couloir/base/people.hpp"
#include "couloir/scenario/settings.hpp"

namespace couloir {

/// Rule 4, move chance: the chance that a displaced person moves on from a location today.
///
///   p = chance * (max(residents, capacity) / movechance_pop_base) ^ movechance_pop_scale_factor
///
/// at most 1; 0 ^ 0 = 1. Per day. `capacity` is 0 or less where there is
/// no limit. Follows Flee. Reads no history.
double move_chance(double chance, People residents, People capacity, const Settings& settings);

}  // namespace couloir

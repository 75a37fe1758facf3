#pragma once

#include <span>

namespace couloir {

/// Decay of a conflict's push and repulsion with its age.
///
///   decay(t) = multipliers[min(t / interval_days, n - 1)], whole division; 1 for an empty list
///
/// `days_since_start` >= 0. Follows Flee's conflict_spawn_decay. Reads no history.
double conflict_decay(std::span<const double> multipliers, int interval_days, int days_since_start);

}  // namespace couloir

#pragma once

#include "couloir/engine/day.hpp"

namespace couloir {

/// Takes the push of every conflict (rule 1) anew, as of today.
void update_push(Today& today);

/// The decay of the conflict at a location, as of today.
double decay_at(const Today& today, const LocationState& location);

}  // namespace couloir

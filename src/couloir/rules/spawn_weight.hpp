#pragma once

#include "couloir/base/people.hpp"

namespace couloir {

/// Rule 1, push of a conflict: how strongly a location draws from the registered total.
///
///   weight = residents * intensity * decay     (0 without conflict)
///
/// Unit: people. Follows Flee's spawn weights. Reads no history.
double spawn_weight(People residents, double intensity, double decay);

}  // namespace couloir

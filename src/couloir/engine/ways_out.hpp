#pragma once

#include "couloir/engine/day.hpp"

namespace couloir {

/// Rule 16: the corridors, vehicles and convoys of the plan take people out.
void organised_departures(Today& today);

}  // namespace couloir

#pragma once

#include "couloir/scenario/event.hpp"
#include "support/naive_world.hpp"

namespace couloir {

/// Applies one event on the day (docs/rules.md, section 3). Only the map changes: the caller marks
/// the people on links that were open before and are not any more.
void apply_event(NaiveWorld& world, const Event& event, int day);

}  // namespace couloir

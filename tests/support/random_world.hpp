#pragma once

#include <rapidcheck.h>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Any small world: places of all kinds, roads, settings of every rule, events of every kind, and
/// people who leave by conflict or by registered totals, over `kRandomWorldDays` days.
rc::Gen<Scenario> random_world();

inline constexpr int kRandomWorldDays = 12;

}  // namespace couloir

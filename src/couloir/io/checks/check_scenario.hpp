#pragma once

#include <optional>

#include "couloir/base/problem.hpp"
#include "couloir/io/read_scenario.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Warns of everything in a scenario that is legal and suspicious, whatever format it was read
/// from. The readers have found no error in it.
void check_scenario(const Scenario& scenario, Problems& problems);

/// The last day, since `start`, that a command that forecasts is told of; none: all.
std::optional<int> checked_until(Date start, const ReadOptions& options);

/// What a command that forecasts is told of: what was known by its day. Whole without one.
Scenario checked_part(const Scenario& scenario, const ReadOptions& options);

}  // namespace couloir

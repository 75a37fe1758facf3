#pragma once

#include <string>

#include "couloir/engine/world.hpp"
#include "couloir/ensemble/forecast.hpp"

namespace couloir {

/// flows.csv: who set out on each road and who is on it at the end of each day, with an HXL tag
/// row under the header. A road is left out on days when no member has anyone on it. Roads between
/// the same two places are numbered in the order of the routes.
std::string flows_csv(const World& world, const Forecast& forecast);

}  // namespace couloir

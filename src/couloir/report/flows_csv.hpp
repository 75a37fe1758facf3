#pragma once

#include <string>

#include "couloir/engine/world.hpp"
#include "couloir/ensemble/forecast.hpp"
#include "couloir/report/release.hpp"

namespace couloir {

/// flows.csv: who set out on each road and who is on it at the end of each day, with an HXL tag
/// row under the header. A road is left out on days when no member has anyone on it. Roads between
/// the same two places are numbered in the order of the routes. At a level other than internal,
/// only roads between places that it shows, on days with a figure that it shows.
std::string flows_csv(const World& world, const Forecast& forecast,
                      ReleaseLevel level = ReleaseLevel::kInternal);

/// Whether the level shows the road: both of its ends, and roads at all.
bool may_show(const Link& link, const Scenario& scenario, ReleaseLevel level);

}  // namespace couloir

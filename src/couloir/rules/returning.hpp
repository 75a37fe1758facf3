#pragma once

#include "couloir/scenario/settings.hpp"

namespace couloir {

/// Rule 21, going home: the chance that someone displaced goes home today.
///
///   return_per_day * served / missing
///
/// `missing` is how many fewer people than before day 0 live in their home area, `served` the same
/// with each location weighted by its share of services that work. Couloir's own. Reads the home
/// area.
double chance_to_return(double served, double missing, const Settings& settings);

}  // namespace couloir

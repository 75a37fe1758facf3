#pragma once

#include <vector>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Takes out of a scenario behind the door the sites that nobody knew of on the day: those that
/// open later (Location::opens_later), hold no residents, were not counted at, and are named
/// neither by what is announced, nor by what a plan does, nor by `ahead`, events that somebody
/// expects. Their roads go with them, and what was known of them alone. Ids of locations change:
/// those of the scenario and of `ahead` follow.
void forget_unknown_sites(Scenario& known, std::vector<Event>& ahead);
void forget_unknown_sites(Scenario& known);

}  // namespace couloir

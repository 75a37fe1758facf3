#pragma once

#include <vector>

#include "couloir/io/settings_entries.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// What a native folder does not state, members draw from the priors of the settings table: this is
/// how the rules that Flee has not are on. `stated` are the settings that some layer gave.
void add_priors(const std::vector<SettingEntry>& stated, Scenario& scenario);

}  // namespace couloir

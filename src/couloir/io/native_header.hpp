#pragma once

#include <optional>
#include <vector>

#include "couloir/io/csv.hpp"
#include "couloir/io/settings_entries.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Reads scenario.yml: title, start, days, as_of, countries and licence into the scenario; gives
/// back its settings. `days` of the command line can make the period longer, not shorter.
std::vector<SettingEntry> read_native_header(const TextFile& file, std::optional<int> days,
                                             Scenario& scenario, Problems& problems);

}  // namespace couloir

#pragma once

#include <optional>
#include <vector>

#include "couloir/io/csv.hpp"
#include "couloir/io/name_index.hpp"
#include "couloir/scenario/event.hpp"
#include "couloir/scenario/settings.hpp"

namespace couloir {

/// Reads Flee's conflicts.csv: a header `#Day, name, name, ...`, then a row of intensities a day,
/// by the order of rows and not by the first cell. Gives an event for each change: in flee-code
/// only where a value becomes, or stops being, 0; in native for every change. Nothing suspicious is
/// told of rows after the day `checked_until`.
std::vector<Event> read_flee_conflicts(const TextFile& file, const std::vector<Location>& locations,
                                       const NameIndex& names, int days, Compat compat,
                                       Problems& problems,
                                       std::optional<int> checked_until = std::nullopt);

}  // namespace couloir

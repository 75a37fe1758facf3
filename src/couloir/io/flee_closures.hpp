#pragma once

#include <optional>
#include <vector>

#include "couloir/io/csv.hpp"
#include "couloir/io/name_index.hpp"
#include "couloir/scenario/event.hpp"
#include "couloir/scenario/settings.hpp"

namespace couloir {

/// Reads Flee's closures.csv: closure_type, name1, name2, closure_start, closure_end (days; one
/// below 0 never comes). For each row the closing event, then the opening one. In flee-code a
/// closed link stays open, as in Flee. Nothing suspicious is told of rows that begin after the day
/// `checked_until`.
std::vector<Event> read_flee_closures(const TextFile& file, const std::vector<Location>& locations,
                                      const NameIndex& names, Compat compat, Problems& problems,
                                      std::optional<int> checked_until = std::nullopt);

}  // namespace couloir

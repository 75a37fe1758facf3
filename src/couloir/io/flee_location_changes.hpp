#pragma once

#include <vector>

#include "couloir/io/csv.hpp"
#include "couloir/io/name_index.hpp"
#include "couloir/scenario/event.hpp"

namespace couloir {

/// Reads Flee's location_changes.csv: name, new type, day.
std::vector<Event> read_flee_location_changes(const TextFile& file, const NameIndex& names,
                                              Problems& problems);

}  // namespace couloir

#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "couloir/io/csv.hpp"
#include "couloir/scenario/location.hpp"

namespace couloir {

/// The type that Flee's code takes a text for: it looks for words in it, in this order. Nothing if
/// it finds none.
std::optional<LocationKind> flee_location_kind(std::string_view text);

/// Reads Flee's locations.csv: name, region, country, latitude, longitude, location_type,
/// conflict_date, population or capacity; further columns are attributes. A conflict zone with a
/// conflict_date after day 0 starts as a town; conflicts.csv, if there is one, lets it begin.
std::vector<Location> read_flee_locations(const TextFile& file, bool has_conflicts_file,
                                          Problems& problems);

}  // namespace couloir

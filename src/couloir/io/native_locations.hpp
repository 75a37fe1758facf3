#pragma once

#include <vector>

#include "couloir/io/csv.hpp"
#include "couloir/io/native_claims.hpp"
#include "couloir/scenario/event.hpp"
#include "couloir/scenario/location.hpp"

namespace couloir {

/// Reads locations.csv of a native folder: `name,region,country,pcode,latitude,longitude,type,
/// residents,residents_low,residents_high,places,opens,closes,claim`; other columns are attributes.
std::vector<Location> read_native_locations(const TextFile& file, const ClaimBook& claims,
                                            Problems& problems);

/// What `opens` and `closes` of the locations mean from `start` on: a location that opens later is
/// closed on day 0.
std::vector<Event> opening_events(const std::vector<Location>& locations, Date start);

}  // namespace couloir

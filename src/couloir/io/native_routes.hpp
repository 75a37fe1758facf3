#pragma once

#include <vector>

#include "couloir/io/csv.hpp"
#include "couloir/io/name_index.hpp"
#include "couloir/io/native_claims.hpp"
#include "couloir/scenario/route.hpp"

namespace couloir {

/// Reads routes.csv of a native folder: `from,to,distance_km,class,one_way,people_per_day,claim`;
/// other columns are attributes.
std::vector<Route> read_native_routes(const TextFile& file, const NameIndex& names,
                                      const ClaimBook& claims, Problems& problems);

}  // namespace couloir

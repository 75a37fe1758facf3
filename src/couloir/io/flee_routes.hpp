#pragma once

#include <vector>

#include "couloir/io/csv.hpp"
#include "couloir/io/name_index.hpp"
#include "couloir/scenario/compat.hpp"
#include "couloir/scenario/route.hpp"

namespace couloir {

/// Reads Flee's routes.csv: name1, name2, distance (km), forced_redirection; further columns are
/// attributes. Forced redirection has no effect on movement in Flee's code, but a 1 adds the route
/// twice, which doubles its weight, and a 2 turns its ends round.
std::vector<Route> read_flee_routes(const TextFile& file, const NameIndex& names, Compat compat,
                                    Problems& problems);

}  // namespace couloir

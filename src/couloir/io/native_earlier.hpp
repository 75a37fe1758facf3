#pragma once

#include <vector>

#include "couloir/io/name_index.hpp"
#include "couloir/io/native_claims.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Reads earlier.csv: `location,figure,value,low,high,claim`, what was believed of the residents or
/// places of a location before those in locations.csv could be known.
std::vector<EarlierFigure> read_earlier_figures(const TextFile& file, const NameIndex& names,
                                                const ClaimBook& claims, Problems& problems);

}  // namespace couloir

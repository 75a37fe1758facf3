#pragma once

#include <vector>

#include "couloir/io/name_index.hpp"
#include "couloir/io/native_claims.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// What earlier.csv says.
struct Earlier {
    std::vector<EarlierFigure> figures;
    std::vector<EarlierSetting> settings;
};

/// Reads earlier.csv: `location,figure,value,low,high,claim`, what was believed of the residents or
/// places of a location, or, without a location, of a setting, before those that the folder states
/// could be known.
Earlier read_earlier(const TextFile& file, const NameIndex& names, const ClaimBook& claims,
                     Problems& problems);

}  // namespace couloir

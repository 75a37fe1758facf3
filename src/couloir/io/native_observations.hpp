#pragma once

#include <string>

#include "couloir/io/csv.hpp"
#include "couloir/io/name_index.hpp"
#include "couloir/io/native_claims.hpp"
#include "couloir/scenario/observation.hpp"

namespace couloir {

/// Reads a file of observations/: `date,location,figure,low,high,what,claim`, `what` being stock,
/// flow or cumulative, and the location may be of no one place (scenario/no_one_place.hpp).
Channel read_channel(const TextFile& file, const std::string& name, const NameIndex& names,
                     const ClaimBook& claims, Problems& problems);

}  // namespace couloir

#pragma once

#include <optional>

#include "couloir/io/csv.hpp"
#include "couloir/io/period.hpp"

namespace couloir {

/// Reads Flee's sim_period.csv: `StartDate,YYYY-MM-DD` and `Length,days`. `days` of the command
/// line replaces the length. Nothing, with an error, if one is missing or no date or count.
std::optional<Period> read_flee_period(const TextFile& file, std::optional<int> days,
                                       Problems& problems);

}  // namespace couloir

#pragma once

#include <optional>

#include "couloir/base/date.hpp"
#include "couloir/io/csv.hpp"

namespace couloir {

struct Period {
    Date start;
    int days = 0;
};

/// The longest run that is read: a slip of the pen must not ask for a million years.
constexpr int kMostDays = 100000;

/// Reads Flee's sim_period.csv: `StartDate,YYYY-MM-DD` and `Length,days`. `days` of the command
/// line replaces the length. Nothing, with an error, if one is missing or no date or count.
std::optional<Period> read_flee_period(const TextFile& file, std::optional<int> days,
                                       Problems& problems);

}  // namespace couloir

#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Reads what somebody expects of the conflict after the day `as_of`: a CSV file with the columns
/// of events.csv; a row without a claim is warned of. Rows that are not later, or later than `days`
/// days since the start, are left out with a warning (W414). The file is added to the scenario's
/// inputs. Nothing if anything is wrong.
std::optional<std::vector<Event>> read_outlook_file(const std::filesystem::path& path,
                                                    Scenario& scenario, Date as_of, int days,
                                                    Problems& problems);

}  // namespace couloir

#pragma once

#include <optional>
#include <string>

#include "couloir/base/date.hpp"
#include "couloir/io/folder.hpp"
#include "couloir/scenario/registrations.hpp"

namespace couloir {

/// Reads a series of registered counts: `YYYY-MM-DD,count`, with or without a header. Rows without
/// a count are left out. Nothing suspicious is told of rows after the day `checked_until`.
RegistrationFile read_flee_series(const TextFile& file, Date start, Problems& problems,
                                  std::optional<int> checked_until = std::nullopt);

/// Reads data_layout.csv (`total,refugees.csv` first, then `camp,file[,file...]`) and the series
/// that it names, which lie in `series_folder` ("source_data/").
std::vector<RegistrationRow> read_flee_data_layout(const TextFile& layout,
                                                   const std::string& series_folder, Date start,
                                                   Folder& folder, Problems& problems,
                                                   std::optional<int> checked_until = std::nullopt);

/// Reads registration_corrections.csv: `camp,YYYY-MM-DD`. One that has no effect in Flee is left
/// out with a warning, unless it is of a day after `checked_until`.
std::vector<RegistrationCorrection> read_flee_corrections(
    const TextFile& file, const std::vector<RegistrationRow>& rows, Date start, Problems& problems,
    std::optional<int> checked_until = std::nullopt);

}  // namespace couloir

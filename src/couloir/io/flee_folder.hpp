#pragma once

#include <optional>
#include <string>

#include "couloir/io/folder.hpp"
#include "couloir/io/read_scenario.hpp"

namespace couloir {

/// The part of a Flee folder that holds locations.csv: "input_csv/", "input_files/" or "" (flat).
/// Nothing if none does.
std::optional<std::string> flee_input_folder(const Folder& folder);

/// Reads a Flee folder as Flee's code understands it.
Scenario read_flee_folder(Folder& folder, const std::string& input_folder,
                          const ReadOptions& options, Problems& problems);

}  // namespace couloir

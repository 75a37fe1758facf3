#pragma once

#include "couloir/io/folder.hpp"
#include "couloir/io/read_scenario.hpp"

namespace couloir {

/// Whether the folder is a native one: it holds scenario.yml.
bool is_native_folder(const Folder& folder);

/// Reads a native folder: scenario.yml, locations.csv and routes.csv, and, if they are there,
/// events.csv, claims.csv and observations/*.csv.
Scenario read_native_folder(Folder& folder, const ReadOptions& options, Problems& problems);

}  // namespace couloir

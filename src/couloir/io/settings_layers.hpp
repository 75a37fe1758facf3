#pragma once

#include <optional>
#include <vector>

#include "couloir/io/folder.hpp"
#include "couloir/io/read_scenario.hpp"
#include "couloir/io/settings_entries.hpp"

namespace couloir {

/// Fills the scenario's settings, lowest layer first: what they are already (the defaults of the
/// kind of folder), the folder's own settings - or, instead of them, the file that the options
/// name - and then each --set. Closes with settle(). Gives back all that was applied.
std::vector<SettingEntry> apply_settings_layers(std::vector<SettingEntry> own, Folder& folder,
                                                const ReadOptions& options, Scenario& scenario,
                                                Problems& problems);

/// The same, where the folder's own settings are a file of their own.
std::vector<SettingEntry> apply_settings_layers(const std::optional<TextFile>& own, Folder& folder,
                                                const ReadOptions& options, Scenario& scenario,
                                                Problems& problems);

}  // namespace couloir

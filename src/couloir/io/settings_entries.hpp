#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// One setting as a file or the command line gives it, not yet understood.
struct SettingEntry {
    const SettingRecord* record = nullptr;  ///< its row of the settings table
    std::string key;                        ///< as written: Flee knows one setting by another name
    std::string value;                      ///< "true", "0.25", "[1, 0.5]"
    bool is_text = false;                   ///< the value was written in quotes
    bool is_structure = false;              ///< a map or a list of maps: only for unused settings
    std::optional<std::string> low;
    std::optional<std::string> high;
    std::string claim;
    Place place;
};

/// The row of a key as files write it; an error with "did you mean" if there is none.
const SettingRecord* resolve_setting(std::string_view key, const Place& place, Problems& problems);

/// The entry of "KEY=VALUE" from the command line; nothing, with an error, if it is not of that
/// form or the key is unknown.
std::optional<SettingEntry> command_line_entry(std::string_view text, Problems& problems);

/// Sets what the entries say, in their order, on top of what is there; the last one wins. Ranges
/// go to `uncertain`. Entries for `compat` count first, because they decide how others are read.
void apply_settings(std::span<const SettingEntry> entries, Settings& settings,
                    std::vector<UncertainSetting>& uncertain, Problems& problems);

}  // namespace couloir

#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// What the command line says on top of the folder.
struct ReadOptions {
    /// Its values replace those of the folder's own settings file.
    std::optional<std::filesystem::path> settings_file;
    /// "KEY=VALUE", dotted keys of the settings table; these come last.
    std::vector<std::string> set;
    /// Plans of the folder that are carried out, by name, or "none"; empty: what the record says
    /// was done. See io/plan_file.hpp.
    std::vector<std::string> plans;
    /// Reads every plan of the folder, for its problems alone.
    bool checks_plans = false;
    /// The last day that a forecast may know of: `Scenario::as_of`, and then follow_timetable().
    /// Plans come after, and may reach beyond the day.
    std::optional<Date> as_of;
    /// What comes through the door of `as_of` and `checked_as_of` all the same.
    Hindsight hindsight = Hindsight::kNone;
    /// For whoever learns from the days up to `as_of`: the record stands until then, plans act
    /// from the day after it, and no timetable is followed. Sites that nobody knew of are still
    /// there: forget_unknown_sites().
    bool learns = false;
    /// What is suspicious is looked for in what was known by this day, or by `as_of`, alone.
    std::optional<Date> checked_as_of;
    /// Days to run, instead of the folder's own length. > 0.
    std::optional<int> days;
};

/// Reads a scenario folder: a native one if it holds scenario.yml, else a Flee folder
/// (locations.csv in input_csv/, in input_files/ or in the folder itself). docs/scenario-format.md
/// is the schema of both.
///
/// Nothing is returned if there is any error; warnings may accompany a scenario. What is found
/// wrong is added to `problems`, which come back sorted, with paths relative to the folder. Never
/// throws for what a file holds.
std::optional<Scenario> read_scenario(const std::filesystem::path& folder,
                                      const ReadOptions& options, Problems& problems);

}  // namespace couloir

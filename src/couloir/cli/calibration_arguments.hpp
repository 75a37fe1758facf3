#pragma once

#include <optional>
#include <string>

#include "couloir/cli/scenario_arguments.hpp"
#include "couloir/inference/calibration/calibrate.hpp"

namespace couloir {

/// The arguments of every command that looks at a scenario from a day, and may calibrate it.
struct CalibrationArguments {
    std::string as_of = {};
    bool hindsight = false;
    CalibrationOptions options = {};

    /// --as-of; `what` may know of nothing later.
    void add_as_of_to(Arguments& command, const std::string& what);

    /// --hindsight.
    void add_hindsight_to(Arguments& command);

    /// What comes through the door all the same.
    Hindsight let_through() const;

    /// --members, --seed and --threads.
    void add_options_to(Arguments& command, const std::string& of_what);

    /// Nothing suspicious is told of what came later. With a plan, the scenario has to be read as
    /// of the day: the plan may not rest on what came later, acts after the day, and leaves the
    /// past as the record has it.
    void read_as_of_the_day(ScenarioArguments& scenario) const;

    /// The last day that may be known; throws CommandLineError if none is given, the scenario
    /// has not begun by then, or all that it tells of ended more than a year before.
    Date origin(const std::string& command, const Scenario& scenario) const;
};

/// Calibrates with a progress bar, if the terminal wants one. Nothing if it was interrupted.
std::optional<Posterior> calibrate_with_progress(const Scenario& known, CalibrationOptions options,
                                                 bool quiet, Console& console);

}  // namespace couloir

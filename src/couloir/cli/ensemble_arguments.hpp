#pragma once

#include <memory>

#include "couloir/cli/scenario_arguments.hpp"
#include "couloir/ensemble/ensemble.hpp"

namespace couloir {

/// The arguments of every command that runs an ensemble.
struct EnsembleArguments {
    ScenarioArguments scenario;
    EnsembleOptions ensemble;

    void add_to(Arguments& command);

    /// All but the scenario itself and its plans.
    void add_options_to(Arguments& command);

  private:
    void add_own_options_to(Arguments& command);
};

/// A world, or the exit code of a scenario that cannot be read.
struct WorldOrCode {
    std::unique_ptr<const World> world;
    ExitCode code = kFine;
};

/// Reads the scenario, says what is wrong with it, and takes the days to run from it.
WorldOrCode read_world(EnsembleArguments& arguments, Console& console);

/// Runs the ensemble with a progress bar, if the terminal wants one. Returns false if it was
/// interrupted.
bool run_with_progress(const World& world, const EnsembleArguments& arguments,
                       const std::vector<DayObserver>& observers, Console& console);

}  // namespace couloir

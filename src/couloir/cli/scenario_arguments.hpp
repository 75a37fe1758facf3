#pragma once

#include <optional>
#include <string>
#include <vector>

#include "couloir/cli/arguments.hpp"
#include "couloir/cli/console.hpp"
#include "couloir/io/read_scenario.hpp"

namespace couloir {

/// The arguments of every command that reads a scenario.
struct ScenarioArguments {
    std::string folder;
    std::string settings_file;
    std::vector<std::string> set;
    std::vector<std::string> plans;
    std::string as_of;          ///< empty: everything that the folder holds may be read
    std::string checked_as_of;  ///< see ReadOptions
    Hindsight hindsight = Hindsight::kNone;
    bool learns = false;        ///< from the days up to as_of; see ReadOptions
    bool checks_plans = false;  ///< reads every plan of the folder for its problems
    bool central = false;       ///< use central values, whatever range is stated
    int days = 0;               ///< 0: the folder's own length
    bool json = false;
    bool quiet = false;

    void add_to(Arguments& command);

    /// All but the scenario itself and its plans.
    void add_options_to(Arguments& command);

    /// --as-of, for commands that run the engine.
    void add_as_of_to(Arguments& command);

    /// "SCENARIO" or "SCENARIO@PLAN".
    void name(const std::string& text);

    /// Moves the plan of "SCENARIO@PLAN" to the plans.
    void take_plan();
};

/// The date that an option was given, or none; throws CommandLineError if it is no date.
std::optional<Date> date_argument(const std::string& option, const std::string& text);

/// What reading a scenario gave.
struct ReadResult {
    std::optional<Scenario> scenario;
    Problems problems;
};

/// Reads the scenario and prints what is wrong with it to stderr, warnings only if not quiet.
ReadResult read_scenario(ScenarioArguments arguments, Console& console);

/// Prints the problems of a scenario that cannot be read, if JSON is wanted; and its exit code.
ExitCode say_unreadable(const ReadResult& result, const ScenarioArguments& arguments,
                        Console& console);

/// What a scenario that cannot be read means for the exit code: a wrong --set or --settings is the
/// command line's fault.
ExitCode exit_code(const ReadResult& result);

}  // namespace couloir

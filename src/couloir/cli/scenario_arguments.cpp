#include "couloir/cli/scenario_arguments.hpp"

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <ostream>

#include "couloir/report/problems_text.hpp"

namespace couloir {

void ScenarioArguments::add_to(Arguments& command) {
    command.positional("SCENARIO", folder,
                       "a scenario folder: Couloir's own, or Flee's; SCENARIO@PLAN with a plan");
    command.texts("--plan", plans, "NAME",
                  "carry out plans/NAME.yml of the folder, or none; may be repeated");
    add_options_to(command);
}

void ScenarioArguments::name(const std::string& text) {
    folder = text;
    plans.clear();
}

void ScenarioArguments::add_options_to(Arguments& command) {
    command.number("--days", days, {1, std::numeric_limits<int>::max()}, "N",
                   "days to run, instead of the folder's own length");
    command.texts("--set", set, "KEY=VALUE",
                  "a setting, such as move_rules.awareness_level=2 (see couloir settings); may "
                  "be repeated");
    command.text("--settings", settings_file, "FILE",
                 "a settings file to use instead of the folder's own");
    command.flag("--quiet", quiet, "no progress bar and no warnings");
    command.flag("--json", json, "print JSON on standard output instead of a table");
}

void ScenarioArguments::add_as_of_to(Arguments& command) {
    command.text("--as-of", as_of, "DATE",
                 "forecast: read nothing that is dated later; the announced timetable stands for "
                 "the front");
}

std::optional<Date> date_argument(const std::string& option, const std::string& text) {
    if (text.empty())
        return std::nullopt;
    const auto date = Date::parse(text);
    if (!date)
        throw CommandLineError(
            fmt::format("{} takes a date such as 2016-10-25, not {}", option, text));
    return date;
}

void ScenarioArguments::take_plan() {
    const auto at = folder.rfind('@');
    if (at == std::string::npos || std::filesystem::exists(folder))
        return;
    plans.insert(plans.begin(), folder.substr(at + 1));
    folder.resize(at);
}

ReadResult read_scenario(ScenarioArguments arguments, Console& console) {
    arguments.take_plan();
    ReadOptions options;
    options.set = arguments.set;
    if (!arguments.settings_file.empty())
        options.settings_file = arguments.settings_file;
    if (arguments.days > 0)
        options.days = arguments.days;
    options.plans = arguments.plans;
    options.as_of = date_argument("--as-of", arguments.as_of);
    options.checked_as_of = date_argument("--as-of", arguments.checked_as_of);
    options.hindsight = arguments.hindsight;
    options.learns = arguments.learns;
    options.checks_plans = arguments.checks_plans;
    ReadResult result;
    result.scenario = read_scenario(arguments.folder, options, result.problems);
    if (result.scenario && arguments.central)
        use_central_values(*result.scenario);
    if (!arguments.quiet || result.problems.has_errors())
        fmt::print(console.err, "{}", problems_text(result.problems, arguments.quiet));
    return result;
}

ExitCode say_unreadable(const ReadResult& result, const ScenarioArguments& arguments,
                        Console& console) {
    if (arguments.json)
        console.out << problems_json(result.problems);
    return exit_code(result);
}

ExitCode exit_code(const ReadResult& result) {
    if (result.scenario)
        return kFine;
    const auto& all = result.problems.all();
    const bool all_said_on_command_line =
        std::all_of(all.begin(), all.end(), [](const Problem& problem) {
            return problem.severity == Severity::kWarning || problem.place.file.starts_with("--");
        });
    return all_said_on_command_line ? kCommandLineIsWrong : kInputIsWrong;
}

}  // namespace couloir

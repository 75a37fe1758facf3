#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <memory>
#include <ostream>

#include "couloir/cli/commands.hpp"
#include "couloir/cli/scenario_arguments.hpp"
#include "couloir/report/numbers.hpp"
#include "couloir/report/problems_text.hpp"

namespace couloir {
namespace {

std::string scenario_line(const Scenario& scenario) {
    const auto size = [](const auto& list) { return static_cast<std::int64_t>(list.size()); };
    return fmt::format("{}: {}, {}, {}, {} from {}", scenario.name,
                       counted(size(scenario.locations), "location", "locations"),
                       counted(size(scenario.routes), "route", "routes"),
                       counted(size(scenario.events), "event", "events"),
                       counted(scenario.days, "day", "days"), scenario.start.iso());
}

/// Of the first error; of the first warning, if there is no error.
std::string first_code(const Problems& problems) {
    const auto error = std::ranges::find(problems.all(), Severity::kError, &Problem::severity);
    return error == problems.all().end() ? problems.all().front().code : error->code;
}

int check(ScenarioArguments arguments, Console& console) {
    arguments.checks_plans = true;
    const ReadResult read = read_scenario(arguments, console);
    const Scenario* scenario = read.scenario ? &*read.scenario : nullptr;
    if (!read.problems.empty() && !arguments.quiet && !arguments.json)
        fmt::print(console.err, "couloir help {0} explains {0}, and so for each number.\n",
                   first_code(read.problems));
    if (arguments.json)
        console.out << problems_json(read.problems, scenario);
    else if (scenario)
        console.out << scenario_line(*scenario) << "\nNo errors.\n"
                    << differing_modes_text(*scenario, read.problems);
    return exit_code(read);
}

}  // namespace

void add_check_command(CLI::App& app, Console& console, int& code) {
    Arguments command(app, "check", "read a scenario and say what is wrong with it",
                      "Examples:\n"
                      "  couloir check scenarios/mosul2016\n"
                      "  couloir check flee/mali2012 --json");
    const auto arguments = std::make_shared<ScenarioArguments>();
    arguments->add_to(command);
    command.on_call([arguments, &console, &code] { code = check(*arguments, console); });
}

}  // namespace couloir

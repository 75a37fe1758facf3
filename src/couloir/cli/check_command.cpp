#include <fmt/format.h>
#include <fmt/ostream.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "couloir/cli/commands.hpp"
#include "couloir/cli/scenario_arguments.hpp"
#include "couloir/report/numbers.hpp"
#include "couloir/report/problems_text.hpp"

namespace couloir {
namespace {

nlohmann::ordered_json scenario_json(const Scenario& scenario) {
    return {{"name", scenario.name},
            {"title", scenario.title},
            {"format", scenario.folder_kind == FolderKind::kFlee ? "flee" : "native"},
            {"start", scenario.start.iso()},
            {"days", scenario.days},
            {"locations", scenario.locations.size()},
            {"routes", scenario.routes.size()},
            {"events", scenario.events.size()}};
}

std::string scenario_line(const Scenario& scenario) {
    const auto size = [](const auto& list) { return static_cast<std::int64_t>(list.size()); };
    return fmt::format("{}: {}, {}, {}, {} from {}", scenario.name,
                       counted(size(scenario.locations), "location", "locations"),
                       counted(size(scenario.routes), "route", "routes"),
                       counted(size(scenario.events), "event", "events"),
                       counted(scenario.days, "day", "days"), scenario.start.iso());
}

int check(const ScenarioArguments& arguments, Console& console) {
    const ReadResult read = read_scenario(arguments, console);
    if (arguments.json) {
        nlohmann::ordered_json json = problems_json(read.problems);
        if (read.scenario)
            json["scenario"] = scenario_json(*read.scenario);
        fmt::print(console.out, "{}\n", json.dump(2));
    } else if (read.scenario) {
        fmt::print(console.out, "{}\nNo errors.\n", scenario_line(*read.scenario));
    }
    return exit_code(read);
}

}  // namespace

void add_check_command(CLI::App& app, Console& console, int& code) {
    CLI::App* command =
        app.add_subcommand("check", "read a scenario and say what is wrong with it");
    command->footer(
        "Examples:\n"
        "  couloir check scenarios/mosul2016\n"
        "  couloir check flee/mali2012 --json");
    const auto arguments = std::make_shared<ScenarioArguments>();
    arguments->add_to(*command);
    command->callback([arguments, &console, &code] { code = check(*arguments, console); });
}

}  // namespace couloir

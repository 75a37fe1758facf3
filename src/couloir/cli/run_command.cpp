#include <fmt/format.h>
#include <fmt/ostream.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "couloir/cli/commands.hpp"
#include "couloir/cli/ensemble_arguments.hpp"
#include "couloir/report/forecast_csv.hpp"
#include "couloir/report/headline_text.hpp"
#include "couloir/report/output_folder.hpp"
#include "couloir/report/problems_text.hpp"

namespace couloir {
namespace {

struct RunArguments {
    EnsembleArguments ensemble;
    std::string out;
};

int run(RunArguments& arguments, Console& console) {
    if (!arguments.out.empty()) {
        if (const auto reason = reason_not_to_write(arguments.out))
            throw CLI::ValidationError("--out", *reason);
    }
    ReadResult read = read_scenario(arguments.ensemble.scenario, console);
    if (!read.scenario) {
        if (arguments.ensemble.scenario.json)
            fmt::print(console.out, "{}\n", problems_json(read.problems).dump(2));
        return exit_code(read);
    }
    std::optional<OutputFolder> folder;
    if (!arguments.out.empty())
        folder.emplace(arguments.out);

    arguments.ensemble.ensemble.days = read.scenario->days;
    const World world(std::move(*read.scenario));
    Forecast forecast;
    HeadlineRecorder recorder;
    const std::vector<DayObserver> observers{
        [&](int, std::span<const Run> members) { forecast.add(members); },
        [&](int day, std::span<const Run> members) { recorder.add(day, members); }};
    if (!run_with_progress(world, arguments.ensemble, observers, console))
        return kInterrupted;

    fmt::print(console.out, "{}",
               headline_text(world, arguments.ensemble.ensemble, recorder.result(world, forecast)));
    if (folder) {
        folder->write("forecast.csv", forecast_csv(world.scenario(), forecast));
        folder->publish();
    }
    return kFine;
}

}  // namespace

void add_run_command(CLI::App& app, Console& console, int& code) {
    CLI::App* command = app.add_subcommand("run", "run an ensemble and say what it forecasts");
    command->footer(
        "Examples:\n"
        "  couloir run scenarios/mosul2016\n"
        "  couloir run scenarios/mosul2016 --members 1000 --seed 7 --out forecast\n"
        "  couloir run flee/mali2012 --set optimisations.hasten=10 --days 30");
    const auto arguments = std::make_shared<RunArguments>();
    arguments->ensemble.add_to(*command);
    command
        ->add_option("--out", arguments->out,
                     "folder for the results; a result of couloir's that is there is replaced")
        ->type_name("DIR");
    command->callback([arguments, &console, &code] { code = run(*arguments, console); });
}

}  // namespace couloir

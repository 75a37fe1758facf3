#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <ostream>

#include "couloir/base/nearest_name.hpp"
#include "couloir/cli/commands.hpp"
#include "couloir/cli/interruption.hpp"
#include "couloir/cli/out_argument.hpp"
#include "couloir/cli/progress_bar.hpp"
#include "couloir/cli/scenario_arguments.hpp"
#include "couloir/report/old_result.hpp"
#include "couloir/report/output_folder.hpp"
#include "couloir/report/sensitivity_report.hpp"

namespace couloir {
namespace {

struct SensitivityArguments {
    ScenarioArguments scenario;
    ScreeningOptions screening;
    std::vector<std::string> measures;
    std::string out;
};

void check(const SensitivityArguments& arguments) {
    if (arguments.screening.morris.levels % 2 != 0)
        throw CommandLineError("--levels takes an even number");
    const std::vector<std::string> keys = screened_keys();
    for (const std::string& key : arguments.measures) {
        if (std::ranges::find(keys, key) != keys.end())
            continue;
        const auto nearest = nearest_name(key, keys);
        throw CommandLineError(
            fmt::format("--measure: there is no measure {}{}", key,
                        nearest ? fmt::format("; did you mean {}?", *nearest) : ""));
    }
    check_out(arguments.out);
}

std::optional<Screening> screen_with_progress(const Scenario& scenario,
                                              const SensitivityArguments& arguments,
                                              Console& console) {
    std::optional<ProgressBar> bar;
    ScreeningWatch watch;
    watch.keep_going = [] { return !is_interrupted(); };
    watch.shown = [&](int done, int of) {
        if (!bar)
            bar.emplace(console.err, console.err_is_terminal && !arguments.scenario.quiet, of,
                        "point");
        bar->show(done);
    };
    auto screening = screen(scenario, arguments.screening, watch);
    if (screening)
        keep_measures(*screening, arguments.measures);
    return screening;
}

int screen_scenario(SensitivityArguments& arguments, Console& console) {
    check(arguments);
    ReadResult read = read_scenario(arguments.scenario, console);
    if (!read.scenario)
        return say_unreadable(read, arguments.scenario, console);
    Scenario& scenario = *read.scenario;
    add_movement_ranges(scenario);
    if (factors_of(scenario).empty()) {
        console.err << "couloir: the scenario states no range: there is nothing to screen\n";
        return kInputIsWrong;
    }
    arguments.screening.days = scenario.days;
    const auto screening = screen_with_progress(scenario, arguments, console);
    if (!screening)
        return kInterrupted;
    const SensitivityReport report{scenario, *screening, arguments.screening, console.command_line,
                                   scenario.folder_kind == FolderKind::kFlee};
    std::vector<std::string> files;
    if (!arguments.out.empty())
        files = {"sensitivity.csv", "sensitivity.svg", std::string(kRunFile)};
    const std::string json = sensitivity_json(report, files);
    if (!arguments.out.empty()) {
        OutputFolder folder(arguments.out);
        folder.write("sensitivity.csv", sensitivity_csv(report));
        folder.write("sensitivity.svg", sensitivity_svg(report));
        folder.write(kRunFile, json);
        folder.publish();
    }
    console.out << (arguments.scenario.json ? json : sensitivity_text(report));
    return kFine;
}

}  // namespace

void add_sensitivity_command(CLI::App& app, Console& console, int& code) {
    Arguments command(app, "sensitivity",
                      "say which settings the figures depend on most, within their ranges",
                      "Examples:\n"
                      "  couloir sensitivity scenarios/mosul2016\n"
                      "  couloir sensitivity scenarios/mosul2016@planned-ahead --measure "
                      "trapped_person_days --measure corridor_use\n"
                      "  couloir sensitivity flee/mali2012 --trajectories 20 --out sensitivity");
    const auto arguments = std::make_shared<SensitivityArguments>();
    ScreeningOptions& screening = arguments->screening;
    arguments->scenario.add_to(command);
    arguments->scenario.add_as_of_to(command);
    command.number("--trajectories", screening.morris.trajectories, {1, 100000}, "R",
                   "walks through the settings; each moves every setting once");
    command.number("--levels", screening.morris.levels, {2, 100}, "P",
                   "values that each setting takes, an even number");
    command.texts("--measure", arguments->measures, "KEY",
                  "only this measure of docs/measures.md; may be repeated (default: all but "
                  "peak_night and corridor_use)");
    command.number("--members", screening.members, {1, 1 << 16}, "K",
                   "runs at each point, whose mean is taken");
    command.seed("--seed", screening.morris.seed, "same seed, same walks and luck");
    command.number("--threads", screening.threads, {1, 4096}, "T",
                   "threads to use; changes nothing but the time (default: all)");
    command.text("--out", arguments->out, "DIR",
                 "folder for sensitivity.csv, sensitivity.svg and run.json; a result of couloir's "
                 "that is there is replaced");
    command.on_call([arguments, &console, &code] { code = screen_scenario(*arguments, console); });
}

}  // namespace couloir

#include <memory>
#include <ostream>

#include "couloir/cli/commands.hpp"
#include "couloir/cli/ensemble_arguments.hpp"
#include "couloir/cli/interruption.hpp"
#include "couloir/cli/out_argument.hpp"
#include "couloir/cli/progress_bar.hpp"
#include "couloir/inference/calibration/calibrate.hpp"
#include "couloir/report/calibration_report.hpp"
#include "couloir/report/old_result.hpp"
#include "couloir/report/output_folder.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kFewestMembers = 20;
constexpr std::uint32_t kMostMembers = 100000;

struct CalibrateArguments {
    ScenarioArguments scenario;
    CalibrationOptions options;
    std::string as_of;
    std::string out;
};

Scenario what_was_known(const CalibrateArguments& arguments, const Scenario& scenario) {
    const auto date = date_argument("--as-of", arguments.as_of);
    if (!date && !scenario.as_of_date)
        throw CommandLineError("calibrate needs --as-of DATE: the last day that it may know of");
    const Date as_of = date.value_or(scenario.as_of_date.value_or(Date()));
    if (as_of < scenario.start)
        throw CommandLineError("--as-of lies before the scenario starts, " + scenario.start.iso());
    return scenario.as_of(as_of);
}

void write(const CalibrateArguments& arguments, const Scenario& known, const Posterior& posterior,
           const std::string& json, Console& console) {
    if (arguments.out.empty())
        return;
    OutputFolder folder(arguments.out);
    folder.write("posterior.csv", posterior_csv(known, posterior));
    folder.write("posterior.json", json);
    folder.write(kRunFile,
                 calibration_run_json(known, posterior, console.command_line,
                                      {"posterior.csv", "posterior.json", std::string(kRunFile)}));
    folder.publish();
}

std::optional<Posterior> learn(CalibrateArguments& arguments, const Scenario& known,
                               Console& console) {
    std::optional<ProgressBar> bar;
    arguments.options.keep_going = [&](int done, int of) {
        if (!bar)
            bar.emplace(console.err, console.err_is_terminal && !arguments.scenario.quiet, of);
        bar->show(done);
        return !is_interrupted();
    };
    return calibrate(known, arguments.options);
}

int calibrate_of(CalibrateArguments& arguments, Console& console) {
    check_out(arguments.out);
    const ReadResult read = read_scenario(arguments.scenario, console);
    if (!read.scenario)
        return say_unreadable(read, arguments.scenario, console);
    const Scenario known = what_was_known(arguments, *read.scenario);
    const auto posterior = learn(arguments, known, console);
    if (!posterior)
        return kInterrupted;
    const std::string json = posterior_json(known, *posterior);
    write(arguments, known, *posterior, json, console);
    console.out << (arguments.scenario.json ? json : posterior_text(known, *posterior));
    return kFine;
}

}  // namespace

void add_calibrate_command(CLI::App& app, Console& console, int& code) {
    Arguments command(app, "calibrate",
                      "learn settings and states from what was registered up to a day, as an "
                      "ensemble",
                      "Examples:\n"
                      "  couloir calibrate flee/mali2012 --as-of 2012-06-08\n"
                      "  couloir calibrate scenarios/mosul2016 --as-of 2016-12-15 --members 200 "
                      "--out posterior");
    const auto arguments = std::make_shared<CalibrateArguments>();
    arguments->scenario.add_to(command);
    command.text("--as-of", arguments->as_of, "DATE", "the last day that it may know of");
    command.number("--members", arguments->options.members, {kFewestMembers, kMostMembers}, "M",
                   "members of the posterior ensemble");
    command.seed("--seed", arguments->options.seed, "same seed, same luck");
    command.number("--threads", arguments->options.threads, {1, 4096}, "T",
                   "threads to use; changes nothing but the time (default: all)");
    command.text("--out", arguments->out, "DIR",
                 "folder for posterior.csv, posterior.json and run.json; a result of couloir's "
                 "that is there is replaced");
    command.on_call([arguments, &console, &code] { code = calibrate_of(*arguments, console); });
}

}  // namespace couloir

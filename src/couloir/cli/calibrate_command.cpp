#include <memory>
#include <ostream>

#include "couloir/cli/calibration_arguments.hpp"
#include "couloir/cli/commands.hpp"
#include "couloir/cli/out_argument.hpp"
#include "couloir/report/calibration_report.hpp"
#include "couloir/report/old_result.hpp"
#include "couloir/report/output_folder.hpp"
#include "couloir/scenario/unknown_sites.hpp"

namespace couloir {
namespace {

struct CalibrateArguments {
    ScenarioArguments scenario;
    CalibrationArguments calibration;
    std::string out;
};

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

int calibrate_of(CalibrateArguments& arguments, Console& console) {
    check_out(arguments.out);
    arguments.calibration.read_as_of_the_day(arguments.scenario);
    const ReadResult read = read_scenario(arguments.scenario, console);
    if (!read.scenario)
        return say_unreadable(read, arguments.scenario, console);
    Scenario known = read.scenario->as_of(arguments.calibration.origin("calibrate", *read.scenario),
                                          arguments.calibration.let_through());
    forget_unknown_sites(known);
    const auto posterior = calibrate_with_progress(known, arguments.calibration.options,
                                                   arguments.scenario.quiet, console);
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
    arguments->calibration.add_as_of_to(command, "it");
    arguments->calibration.add_options_to(command, "members of the posterior ensemble");
    arguments->calibration.add_hindsight_to(command);
    command.text("--out", arguments->out, "DIR",
                 "folder for posterior.csv, posterior.json and run.json; a result of couloir's "
                 "that is there is replaced");
    command.on_call([arguments, &console, &code] { code = calibrate_of(*arguments, console); });
}

}  // namespace couloir

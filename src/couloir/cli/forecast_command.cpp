#include <memory>
#include <ostream>

#include "couloir/cli/commands.hpp"
#include "couloir/cli/interruption.hpp"
#include "couloir/cli/out_argument.hpp"
#include "couloir/cli/progress_bar.hpp"
#include "couloir/cli/scenario_arguments.hpp"
#include "couloir/inference/calibration/engine_forecast.hpp"
#include "couloir/inference/forecast/learned.hpp"
#include "couloir/report/old_result.hpp"
#include "couloir/report/outlook_report.hpp"
#include "couloir/report/output_folder.hpp"

namespace couloir {
namespace {

constexpr int kLongestHorizon = 3650;

struct ForecastArguments {
    ScenarioArguments scenario;
    std::string as_of;
    int horizon = 90;
    std::vector<std::string> triggers;
    std::string out;
    bool hindsight = false;
    std::string outlook;  ///< empty: from the registrations alone
    CalibrationOptions calibration{.members = 200, .keep_going = {}};
};

std::vector<Trigger> triggers_in(const std::vector<std::string>& texts) {
    std::vector<Trigger> triggers;
    for (const std::string& text : texts) {
        const auto trigger = trigger_in(text);
        if (!trigger)
            throw CommandLineError(
                "--trigger takes present@PLACE>PEOPLE or displaced>PEOPLE, not " + text);
        triggers.push_back(*trigger);
    }
    return triggers;
}

Date origin_of(const ForecastArguments& arguments, const Scenario& scenario) {
    const auto date = date_argument("--as-of", arguments.as_of);
    if (!date) {
        if (scenario.as_of_date)
            return *scenario.as_of_date;
        throw CommandLineError("forecast needs --as-of DATE: the last day that it may know of");
    }
    if (*date < scenario.start)
        throw CommandLineError("--as-of lies before the scenario starts, " + scenario.start.iso());
    return *date;
}

void write(const ForecastArguments& arguments, const OutlookReport& report,
           const std::string& json) {
    if (arguments.out.empty())
        return;
    OutputFolder folder(arguments.out);
    folder.write("forecast.csv", outlook_csv(report, Truth::kFirstMade));
    folder.write("forecast_corrected.csv", outlook_csv(report, Truth::kCorrected));
    folder.write("forecast.svg", outlook_svg(report));
    folder.write(kRunFile, json);
    folder.publish();
}

std::vector<OutlookPart> outlook_of(const ForecastArguments& arguments) {
    const auto outlook = outlook_in(arguments.outlook);
    if (!outlook)
        throw CommandLineError(
            "--outlook takes persist, markov, plan, or a mix such as persist:0.3,markov:0.7, not " +
            arguments.outlook);
    if (arguments.hindsight)
        throw CommandLineError("--hindsight is of forecasts from the registrations alone");
    return *outlook;
}

/// By the engine, calibrated up to the origin; nothing if it was interrupted.
std::optional<SeriesForecasts> by_engine(const ForecastArguments& arguments,
                                         const Scenario& scenario, Date origin, Console& console) {
    const WhatComes what_comes{outlook_of(arguments), {}};
    std::optional<ProgressBar> bar;
    CalibrationOptions options = arguments.calibration;
    options.keep_going = [&](int done, int of) {
        if (!bar)
            bar.emplace(console.err, console.err_is_terminal && !arguments.scenario.quiet, of);
        bar->show(done);
        return !is_interrupted();
    };
    const Scenario known = scenario.as_of(origin);
    const auto posterior = calibrate(known, options);
    if (!posterior)
        return std::nullopt;
    auto forecasts = forecast_by_engine(known, *posterior, what_comes, arguments.horizon,
                                        options.threads, [] { return !is_interrupted(); });
    if (forecasts)
        forecasts->outlook = arguments.outlook;
    return forecasts;
}

std::optional<SeriesForecasts> forecasts_of(const ForecastArguments& arguments,
                                            const Scenario& scenario, Date origin,
                                            Console& console) {
    if (!arguments.outlook.empty())
        return by_engine(arguments, scenario, origin, console);
    return forecast_all(scenario, origin - scenario.start, arguments.horizon,
                        learned_model(scenario),
                        arguments.hindsight ? Hindsight::kUndatedPlaces : Hindsight::kNone);
}

int forecast_of(ForecastArguments& arguments, Console& console) {
    const std::vector<Trigger> triggers = triggers_in(arguments.triggers);
    if (!arguments.outlook.empty())
        outlook_of(arguments);
    if (!arguments.scenario.plans.empty())
        throw CommandLineError(
            "forecast knows no plans: couloir run --as-of DATE --plan NAME runs one");
    check_out(arguments.out);
    const ReadResult read = read_scenario(arguments.scenario, console);
    if (!read.scenario)
        return say_unreadable(read, arguments.scenario, console);
    const Scenario& scenario = *read.scenario;
    const auto forecasts =
        forecasts_of(arguments, scenario, origin_of(arguments, scenario), console);
    if (!forecasts)
        return kInterrupted;
    if (forecasts->series.empty()) {
        console.err << "couloir: there is no registration up to that day to forecast from\n";
        return kInputIsWrong;
    }
    const OutlookReport report{scenario, *forecasts, triggers, console.command_line};
    const std::string json = outlook_json(
        report, {"forecast.csv", "forecast_corrected.csv", "forecast.svg", "run.json"});
    write(arguments, report, json);
    console.out << (arguments.scenario.json ? json : outlook_text(report));
    return kFine;
}

}  // namespace

void add_forecast_command(CLI::App& app, Console& console, int& code) {
    Arguments command(app, "forecast",
                      "forecast registrations from what was known on a day, as ranges",
                      "Examples:\n"
                      "  couloir forecast flee/mali2012 --as-of 2012-06-10 --out forecast\n"
                      "  couloir forecast scenarios/mosul2016 --as-of 2016-12-01 --horizon 30\n"
                      "  couloir forecast flee/mali2012 --as-of 2012-06-10 "
                      "--trigger 'present@Abala>15000'\n"
                      "  couloir forecast flee/mali2012 --as-of 2012-06-10 --outlook markov");
    const auto arguments = std::make_shared<ForecastArguments>();
    arguments->scenario.add_to(command);
    command.text("--as-of", arguments->as_of, "DATE", "the last day that the forecast may know of");
    command.number("--horizon", arguments->horizon, {1, kLongestHorizon}, "DAYS", "days ahead");
    command.texts("--trigger", arguments->triggers, "WHAT",
                  "say the chance of present@PLACE>PEOPLE or displaced>PEOPLE by day; may be "
                  "repeated");
    command.text("--outlook", arguments->outlook, "OUTLOOK",
                 "forecast by the engine, calibrated, while the conflict does this: persist, "
                 "markov, plan (the announced timetable), or a mix such as persist:0.3,markov:0.7");
    command.number("--members", arguments->calibration.members, {20, 100000}, "M",
                   "of the engine's ensemble");
    command.seed("--seed", arguments->calibration.seed, "same seed, same luck");
    command.number("--threads", arguments->calibration.threads, {1, 4096}, "T",
                   "threads to use; changes nothing but the time (default: all)");
    command.flag("--hindsight", arguments->hindsight,
                 "know the undated camp capacities of a Flee folder too; every output says so");
    command.text(
        "--out", arguments->out, "DIR",
        "folder for forecast.csv, forecast_corrected.csv, forecast.svg and run.json; a result of "
        "couloir's that is there is replaced");
    command.on_call([arguments, &console, &code] { code = forecast_of(*arguments, console); });
}

}  // namespace couloir

#include <fmt/ostream.h>

#include <algorithm>
#include <memory>
#include <ostream>

#include "couloir/cli/calibration_arguments.hpp"
#include "couloir/cli/commands.hpp"
#include "couloir/cli/interruption.hpp"
#include "couloir/cli/out_argument.hpp"
#include "couloir/inference/calibration/engine_forecast.hpp"
#include "couloir/inference/forecast/learned.hpp"
#include "couloir/io/outlook_file.hpp"
#include "couloir/report/geopackage.hpp"
#include "couloir/report/old_result.hpp"
#include "couloir/report/outlook_report.hpp"
#include "couloir/report/output_folder.hpp"
#include "couloir/report/page_data.hpp"
#include "couloir/report/page_forecast.hpp"
#include "couloir/report/page_html.hpp"
#include "couloir/report/page_release.hpp"
#include "couloir/report/problems_text.hpp"
#include "couloir/report/released_outlook.hpp"
#include "couloir/report/result_map.hpp"
#include "couloir/scenario/unknown_sites.hpp"

namespace couloir {
namespace {

constexpr int kLongestHorizon = 3650;

struct ForecastArguments {
    ScenarioArguments scenario;
    CalibrationArguments calibration{.options = {.members = 200}};
    int horizon = 90;
    std::vector<std::string> triggers;
    std::string out;
    bool report = false;
    std::string outlook;  ///< empty: from the registrations alone
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

void write(const ForecastArguments& arguments, const OutlookReport& report, const Scenario& known,
           const std::string& json) {
    if (arguments.out.empty())
        return;
    OutputFolder folder(arguments.out);
    folder.write("forecast.csv", outlook_csv(report, Truth::kFirstMade));
    folder.write("forecast_corrected.csv", outlook_csv(report, Truth::kCorrected));
    folder.write("forecast.svg", outlook_svg(report));
    Scenario from_origin = known;
    from_origin.start = known.start + report.forecasts.origin;
    const ResultMap map = result_map(
        from_origin, released_outlook(report.forecasts, known, ReleaseLevel::kPublic), 1);
    folder.write("map.geojson", geojson(map));
    folder.write("map.gpkg", geopackage(map));
    const std::string page = page_of_forecast(report, known);
    folder.write(kPageFile, page);
    if (arguments.report)
        folder.write(kReportFile, page_html(page_at_level(page, ReleaseLevel::kPublic), "en"));
    folder.write(kRunFile, json);
    folder.publish();
}

/// What is asked for, or, with a plan alone, the announced timetable.
std::optional<Outlook> outlook_of(const ForecastArguments& arguments) {
    const bool by_engine = !arguments.outlook.empty() || !arguments.scenario.plans.empty();
    if (!by_engine)
        return std::nullopt;
    auto outlook = outlook_in(arguments.outlook.empty() ? "plan" : arguments.outlook);
    if (!outlook)
        throw CommandLineError(
            "--outlook takes persist, markov, plan, one FILE.csv of events, or a mix such as "
            "persist:0.3,markov:0.7, not " +
            arguments.outlook);
    return outlook;
}

/// Behind the door. With a plan, what was read has gone through it already.
Scenario known_of(const Scenario& scenario, Date origin, Hindsight let_through) {
    return scenario.plan ? scenario : scenario.as_of(origin, let_through);
}

/// By the engine, calibrated up to the origin; nothing if it was interrupted.
std::optional<SeriesForecasts> by_engine(const ForecastArguments& arguments, const Scenario& known,
                                         const WhatComes& what_comes, Console& console) {
    const CalibrationOptions& options = arguments.calibration.options;
    const auto posterior =
        calibrate_with_progress(known, options, arguments.scenario.quiet, console);
    if (!posterior)
        return std::nullopt;
    auto forecasts = forecast_by_engine(known, *posterior, what_comes, arguments.horizon,
                                        options.threads, [] { return !is_interrupted(); });
    if (!forecasts)
        return forecasts;
    forecasts->outlook = arguments.outlook.empty() ? "plan" : arguments.outlook;
    forecasts->members = options.members;
    forecasts->seed = options.seed;
    return forecasts;
}

/// The events of an outlook's file, if it has one; nothing if they cannot be read.
std::optional<std::vector<Event>> written_events(const ForecastArguments& arguments,
                                                 const Outlook& outlook, Scenario& known,
                                                 Date origin, Console& console) {
    if (outlook.file.empty())
        return std::vector<Event>();
    Problems problems;
    const int days = origin - known.start + arguments.horizon + 1;
    auto events = read_outlook_file(outlook.file, known, origin, days, problems);
    if (!arguments.scenario.quiet || problems.has_errors())
        fmt::print(console.err, "{}", problems_text(problems, arguments.scenario.quiet));
    return events;
}

/// A misspelt place must not look like one that stays below.
void check_triggers(const std::vector<Trigger>& triggers, const SeriesForecasts& forecasts) {
    std::string known;
    for (const SeriesForecast& series : forecasts.series)
        known += (known.empty() ? "" : ", ") + series.location;
    for (const Trigger& trigger : triggers) {
        if (std::ranges::find(forecasts.series, trigger.location, &SeriesForecast::location) ==
            forecasts.series.end())
            throw CommandLineError(
                "--trigger " + trigger.text +
                ": nothing is registered there up to that day; there is: " + known);
    }
}

int say(const ForecastArguments& arguments, const Scenario& scenario, const Scenario& known,
        const std::vector<Trigger>& triggers, const SeriesForecasts& forecasts, Console& console) {
    if (forecasts.series.empty()) {
        console.err << "couloir: there is no registration up to that day to forecast from\n";
        return kInputIsWrong;
    }
    check_triggers(triggers, forecasts);
    const OutlookReport report{scenario, forecasts, triggers, console.command_line};
    std::vector<std::string> files{"forecast.csv", "forecast_corrected.csv",
                                   "forecast.svg", "map.geojson",
                                   "map.gpkg",     std::string(kPageFile)};
    if (arguments.report)
        files.emplace_back(kReportFile);
    files.emplace_back(kRunFile);
    const std::string json = outlook_json(report, files);
    write(arguments, report, known, json);
    console.out << (arguments.scenario.json ? json : outlook_text(report));
    return kFine;
}

int forecast_of(ForecastArguments& arguments, Console& console) {
    const std::vector<Trigger> triggers = triggers_in(arguments.triggers);
    arguments.calibration.read_as_of_the_day(arguments.scenario);
    const auto outlook = outlook_of(arguments);
    if (arguments.report && arguments.out.empty())
        throw CommandLineError("--report wants --out DIR");
    check_out(arguments.out);
    ReadResult read = read_scenario(arguments.scenario, console);
    if (!read.scenario)
        return say_unreadable(read, arguments.scenario, console);
    Scenario& scenario = *read.scenario;
    const Date origin = arguments.calibration.origin("forecast", scenario);
    Scenario known = known_of(scenario, origin, arguments.calibration.let_through());
    std::vector<Event> ahead;
    if (outlook) {
        auto written = written_events(arguments, *outlook, known, origin, console);
        if (!written)
            return kInputIsWrong;
        ahead = std::move(*written);
        scenario.inputs = known.inputs;
    }
    forget_unknown_sites(known, ahead);
    std::optional<SeriesForecasts> forecasts;
    if (outlook) {
        forecasts = by_engine(arguments, known, {outlook->parts, std::move(ahead)}, console);
    } else {
        forecasts = forecast_all(scenario, origin - scenario.start, arguments.horizon,
                                 learned_model(scenario), arguments.calibration.let_through());
    }
    return forecasts ? say(arguments, scenario, known, triggers, *forecasts, console)
                     : static_cast<int>(kInterrupted);
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
                      "  couloir forecast flee/mali2012 --as-of 2012-06-10 --outlook markov\n"
                      "  couloir forecast flee/mali2012 --as-of 2012-06-10 "
                      "--outlook front.csv:0.7,persist:0.3\n"
                      "  couloir forecast scenarios/mosul2016 --as-of 2016-12-01 "
                      "--plan as-announced");
    const auto arguments = std::make_shared<ForecastArguments>();
    arguments->scenario.add_to(command);
    arguments->calibration.add_as_of_to(command, "the forecast");
    command.number("--horizon", arguments->horizon, {1, kLongestHorizon}, "DAYS", "days ahead");
    command.texts("--trigger", arguments->triggers, "WHAT",
                  "say the chance of present@PLACE>PEOPLE or displaced>PEOPLE by day; may be "
                  "repeated");
    command.text(
        "--outlook", arguments->outlook, "OUTLOOK",
        "forecast by the engine, calibrated, while the conflict does this: persist, "
        "markov, plan (the announced timetable), FILE.csv (events, as in events.csv), or a "
        "mix such as persist:0.3,markov:0.7");
    arguments->calibration.add_options_to(command, "of the engine's ensemble");
    arguments->calibration.add_hindsight_to(command);
    command.text("--out", arguments->out, "DIR",
                 "folder for forecast.csv, forecast_corrected.csv, forecast.svg, the maps "
                 "(public), page.json "
                 "and run.json; a result of couloir's that is there is replaced");
    command.flag("--report", arguments->report,
                 "write report.html too: one page to read, print and send, for everyone (couloir "
                 "report makes one for others)");
    command.on_call([arguments, &console, &code] { code = forecast_of(*arguments, console); });
}

}  // namespace couloir

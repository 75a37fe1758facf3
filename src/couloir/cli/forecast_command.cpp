#include <memory>
#include <ostream>

#include "couloir/cli/commands.hpp"
#include "couloir/cli/out_argument.hpp"
#include "couloir/cli/scenario_arguments.hpp"
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

int forecast_of(ForecastArguments& arguments, Console& console) {
    const std::vector<Trigger> triggers = triggers_in(arguments.triggers);
    check_out(arguments.out);
    const ReadResult read = read_scenario(arguments.scenario, console);
    if (!read.scenario)
        return say_unreadable(read, arguments.scenario, console);
    const Scenario& scenario = *read.scenario;
    const int origin = origin_of(arguments, scenario) - scenario.start;
    const SeriesForecasts forecasts =
        forecast_all(scenario, origin, arguments.horizon, learned_model(scenario),
                     arguments.hindsight ? Hindsight::kUndatedPlaces : Hindsight::kNone);
    if (forecasts.series.empty()) {
        console.err << "couloir: there is no registration up to that day to forecast from\n";
        return kInputIsWrong;
    }
    const OutlookReport report{scenario, forecasts, triggers, console.command_line};
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
                      "--trigger 'present@Abala>15000'");
    const auto arguments = std::make_shared<ForecastArguments>();
    arguments->scenario.add_to(command);
    command.text("--as-of", arguments->as_of, "DATE", "the last day that the forecast may know of");
    command.number("--horizon", arguments->horizon, {1, kLongestHorizon}, "DAYS", "days ahead");
    command.texts("--trigger", arguments->triggers, "WHAT",
                  "say the chance of present@PLACE>PEOPLE or displaced>PEOPLE by day; may be "
                  "repeated");
    command.flag("--hindsight", arguments->hindsight,
                 "know the undated camp capacities of a Flee folder too; every output says so");
    command.text(
        "--out", arguments->out, "DIR",
        "folder for forecast.csv, forecast_corrected.csv, forecast.svg and run.json; a result of "
        "couloir's that is there is replaced");
    command.on_call([arguments, &console, &code] { code = forecast_of(*arguments, console); });
}

}  // namespace couloir

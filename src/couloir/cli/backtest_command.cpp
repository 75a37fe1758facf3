#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <ostream>
#include <sstream>

#include "couloir/cli/commands.hpp"
#include "couloir/cli/interruption.hpp"
#include "couloir/cli/out_argument.hpp"
#include "couloir/cli/progress_bar.hpp"
#include "couloir/cli/scenario_arguments.hpp"
#include "couloir/inference/forecast/learned.hpp"
#include "couloir/report/backtest_report.hpp"
#include "couloir/report/old_result.hpp"
#include "couloir/report/output_folder.hpp"

namespace couloir {
namespace {

constexpr int kLongestHorizon = 3650;

struct BacktestArguments {
    ScenarioArguments scenario;
    BacktestPlan plan;
    std::string horizons = "3,7,14,30,60,90";
    std::string out;
    bool without_flee_rules = false;
    std::string outlook;  ///< empty: the engine is not asked
};

std::vector<int> horizons_in(const std::string& text) {
    std::vector<int> horizons;
    std::istringstream cells(text);
    for (std::string cell; std::getline(cells, cell, ',');) {
        const bool digits = !cell.empty() && cell.size() < 6 &&
                            std::ranges::all_of(cell, [](char c) { return c >= '0' && c <= '9'; });
        const int days = digits ? std::stoi(cell) : 0;
        if (days < 1 || days > kLongestHorizon)
            throw CommandLineError("--horizons takes days such as 3,7,14,30,60,90");
        horizons.push_back(days);
    }
    if (horizons.empty())
        throw CommandLineError("--horizons takes days such as 3,7,14,30,60,90");
    std::ranges::sort(horizons);
    horizons.erase(std::unique(horizons.begin(), horizons.end()), horizons.end());
    return horizons;
}

std::optional<std::vector<OutlookPart>> outlook_of(const BacktestArguments& arguments) {
    if (arguments.outlook.empty())
        return std::nullopt;
    const auto outlook = outlook_in(arguments.outlook);
    if (!outlook || !outlook->file.empty())
        throw CommandLineError(
            "--outlook takes persist, markov, plan, or a mix such as persist:0.3,markov:0.7, not " +
            arguments.outlook);
    return outlook->parts;
}

std::optional<BacktestResult> run(const Scenario& scenario, const BacktestArguments& arguments,
                                  Console& console) {
    BacktestOptions options{.plan = arguments.plan, .flee_rules = !arguments.without_flee_rules};
    if (const auto outlook = outlook_of(arguments)) {
        options.engine.emplace().outlook = *outlook;
        options.engine->calibration.keep_going = [](int, int) { return !is_interrupted(); };
    }
    std::optional<ProgressBar> bar;
    options.keep_going = [&](int done, int of) {
        if (!bar)
            bar.emplace(console.err, console.err_is_terminal && !arguments.scenario.quiet, of,
                        "origin");
        bar->show(done);
        return !is_interrupted();
    };
    return backtest(scenario, learned_model(scenario), options);
}

int backtest_of(BacktestArguments& arguments, Console& console) {
    outlook_of(arguments);
    arguments.scenario.take_plan();
    if (!arguments.scenario.plans.empty())
        throw CommandLineError("backtest knows no plans: they were not known at every origin");
    arguments.plan.horizons = horizons_in(arguments.horizons);
    check_out(arguments.out);
    const ReadResult read = read_scenario(arguments.scenario, console);
    if (!read.scenario)
        return say_unreadable(read, arguments.scenario, console);
    const auto result = run(*read.scenario, arguments, console);
    if (!result)
        return kInterrupted;
    const std::string json =
        backtest_json(*read.scenario, *result, console.command_line,
                      {"backtest.json", "forecasts.csv", "forecasts_corrected.csv", "run.json"});
    if (!arguments.out.empty()) {
        OutputFolder folder(arguments.out);
        folder.write("backtest.json", json);
        folder.write("forecasts.csv",
                     forecasts_csv(*read.scenario, result->forecasts, Truth::kFirstMade));
        folder.write("forecasts_corrected.csv",
                     forecasts_csv(*read.scenario, result->forecasts, Truth::kCorrected));
        folder.write(kRunFile, json);
        folder.publish();
    }
    console.out << (arguments.scenario.json ? json : backtest_text(*read.scenario, *result));
    return kFine;
}

}  // namespace

void add_backtest_command(CLI::App& app, Console& console, int& code) {
    Arguments command(
        app, "backtest",
        "forecast the past from what was known then, and score it beside simple rules",
        "Examples:\n"
        "  couloir backtest flee/mali2012 --out backtest\n"
        "  couloir backtest flee/burundi --every 15 --horizons 7,30 --json\n"
        "  couloir backtest scenarios/mosul2016 --outlook plan");
    const auto arguments = std::make_shared<BacktestArguments>();
    arguments->scenario.add_to(command);
    command.number("--every", arguments->plan.every_days, {1, kLongestHorizon}, "DAYS",
                   "days from one origin to the next");
    command.number("--first", arguments->plan.first_day, {1, kLongestHorizon}, "DAYS",
                   "days from the start to the first origin");
    command.text("--horizons", arguments->horizons, "DAYS,...",
                 "days ahead (default: 3,7,14,30,60,90)");
    command.flag("--without-flee-rules", arguments->without_flee_rules,
                 "leave out the baseline that needs the engine, and most of the time");
    command.text("--outlook", arguments->outlook, "OUTLOOK",
                 "also score what the calibrated engine adds to the forecast while the conflict "
                 "does this: persist, markov, plan, or a mix; takes far longer");
    command.text("--out", arguments->out, "DIR",
                 "folder for backtest.json, forecasts.csv and forecasts_corrected.csv; a result of "
                 "couloir's that is there "
                 "is replaced");
    command.on_call([arguments, &console, &code] { code = backtest_of(*arguments, console); });
}

}  // namespace couloir

#include "couloir/cli/calibration_arguments.hpp"

#include <algorithm>

#include "couloir/cli/interruption.hpp"
#include "couloir/cli/progress_bar.hpp"
#include "couloir/inference/series/series.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kFewestMembers = 20;
constexpr std::uint32_t kMostMembers = 100000;
constexpr int kStaleDays = 365;  ///< later than anything told by more, nothing can be said

/// The last day of the scenario, or of its registrations if they go on.
Date last_day(const Scenario& scenario) {
    int last = std::max(1, scenario.days) - 1;
    for (const Series& series : series_of(scenario, Truth::kFirstMade)) {
        if (!series.counts.empty())
            last = std::max(last, series.counts.back().day);
    }
    return scenario.start + last;
}

}  // namespace

void CalibrationArguments::add_as_of_to(Arguments& command, const std::string& what) {
    command.text("--as-of", as_of, "DATE", "the last day that " + what + " may know of");
}

void CalibrationArguments::add_hindsight_to(Arguments& command) {
    command.flag("--hindsight", hindsight,
                 "know the undated camp capacities of a Flee folder too; every output says so");
}

Hindsight CalibrationArguments::let_through() const {
    return hindsight ? Hindsight::kUndatedPlaces : Hindsight::kNone;
}

void CalibrationArguments::add_options_to(Arguments& command, const std::string& of_what) {
    command.number("--members", options.members, {kFewestMembers, kMostMembers}, "M", of_what);
    command.seed("--seed", options.seed, "same seed, same luck");
    command.number("--threads", options.threads, {1, 4096}, "T",
                   "threads to use; changes nothing but the time (default: all)");
}

void CalibrationArguments::read_as_of_the_day(ScenarioArguments& scenario) const {
    scenario.take_plan();
    scenario.checked_as_of = as_of;
    scenario.hindsight = let_through();
    if (scenario.plans.empty())
        return;
    scenario.as_of = as_of;
    scenario.learns = true;
}

Date CalibrationArguments::origin(const std::string& command, const Scenario& scenario) const {
    const auto date = date_argument("--as-of", as_of);
    if (!date && !scenario.as_of_date)
        throw CommandLineError(command + " needs --as-of DATE: the last day that it may know of");
    const Date last = date ? *date : *scenario.as_of_date;
    if (last < scenario.start)
        throw CommandLineError("--as-of lies before the scenario starts, " + scenario.start.iso());
    if (last > last_day(scenario) + kStaleDays)
        throw CommandLineError(
            "--as-of lies more than a year after the last day of the scenario and its "
            "registrations, " +
            last_day(scenario).iso());
    return last;
}

std::optional<Posterior> calibrate_with_progress(const Scenario& known, CalibrationOptions options,
                                                 bool quiet, Console& console) {
    std::optional<ProgressBar> bar;
    options.keep_going = [&](int done, int of) {
        if (!bar)
            bar.emplace(console.err, console.err_is_terminal && !quiet, of);
        bar->show(done);
        return !is_interrupted();
    };
    return calibrate(known, options);
}

}  // namespace couloir

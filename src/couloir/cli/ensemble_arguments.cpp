#include "couloir/cli/ensemble_arguments.hpp"

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "couloir/cli/interruption.hpp"
#include "couloir/cli/progress_bar.hpp"
#include "couloir/report/problems_text.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kMostMembers = 1U << 30U;

/// CLI11 wraps a negative number around.
std::string complaint_if_negative(const std::string& text) {
    return text.starts_with('-') ? "must not be negative" : "";
}

}  // namespace

void EnsembleArguments::add_to(CLI::App& command) {
    scenario.add_to(command);
    command.add_option("--members", ensemble.members, "runs of the ensemble")
        ->check(CLI::Range(1U, kMostMembers))
        ->type_name("M")
        ->capture_default_str();
    command.add_option("--first-member", ensemble.first_member, "number of the first member")
        ->check(CLI::Range(0U, kMostMembers))
        ->type_name("K")
        ->capture_default_str();
    command.add_option("--seed", ensemble.seed, "same seed, same luck")
        ->check(complaint_if_negative)
        ->type_name("S")
        ->capture_default_str();
    command
        .add_option("--threads", ensemble.threads,
                    "threads to use; changes nothing but the time (default: all)")
        ->check(CLI::Range(1, 4096))
        ->type_name("T");
}

WorldOrCode read_world(EnsembleArguments& arguments, Console& console) {
    ReadResult read = read_scenario(arguments.scenario, console);
    if (!read.scenario) {
        if (arguments.scenario.json)
            fmt::print(console.out, "{}\n", problems_json(read.problems).dump(2));
        return {nullptr, exit_code(read)};
    }
    arguments.ensemble.days = read.scenario->days;
    return {std::make_unique<World>(std::move(*read.scenario)), kFine};
}

bool run_with_progress(const World& world, const EnsembleArguments& arguments,
                       const std::vector<DayObserver>& observers, Console& console) {
    ProgressBar bar(console.err, console.err_is_terminal && !arguments.scenario.quiet,
                    arguments.ensemble.days);
    std::vector<DayObserver> all = observers;
    all.push_back([&bar](int day, std::span<const Run>) { bar.show(day + 1); });
    return run_ensemble(world, arguments.ensemble, all, [] { return !is_interrupted(); });
}

}  // namespace couloir

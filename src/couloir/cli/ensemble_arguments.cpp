#include "couloir/cli/ensemble_arguments.hpp"

#include <ostream>

#include "couloir/cli/interruption.hpp"
#include "couloir/cli/progress_bar.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kMostMembers = 1U << 30U;

}  // namespace

void EnsembleArguments::add_to(Arguments& command) {
    scenario.add_to(command);
    add_own_options_to(command);
}

void EnsembleArguments::add_options_to(Arguments& command) {
    scenario.add_options_to(command);
    add_own_options_to(command);
}

void EnsembleArguments::add_own_options_to(Arguments& command) {
    command.number("--members", ensemble.members, {1, kMostMembers}, "M", "runs of the ensemble");
    command.number("--first-member", ensemble.first_member, {0, kMostMembers}, "K",
                   "number of the first member");
    command.seed("--seed", ensemble.seed, "same seed, same luck");
    command.number("--threads", ensemble.threads, {1, 4096}, "T",
                   "threads to use; changes nothing but the time (default: all)");
}

WorldOrCode read_world(EnsembleArguments& arguments, Console& console) {
    ReadResult read = read_scenario(arguments.scenario, console);
    if (!read.scenario)
        return {nullptr, say_unreadable(read, arguments.scenario, console)};
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

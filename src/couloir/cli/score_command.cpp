#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>

#include "couloir/cli/commands.hpp"
#include "couloir/cli/ensemble_arguments.hpp"
#include "couloir/report/score_report.hpp"

namespace couloir {
namespace {

template <class Score>
void print(const World& world, const EnsembleArguments& arguments, const Score& score,
           Console& console) {
    console.out << (arguments.scenario.json ? score_json(world, arguments.ensemble, score)
                                            : score_text(world, arguments.ensemble, score));
}

int nothing_to_compare(const Scenario& scenario, Console& console) {
    fmt::print(console.err, "couloir: {} has no observations to compare with\n", scenario.name);
    return kInputIsWrong;
}

int score_registrations(const World& world, const EnsembleArguments& arguments, Console& console) {
    RegistrationScorer scorer(world);
    if (!scorer.has_data())
        return nothing_to_compare(world.scenario(), console);
    const DayObserver observer = [&](int day, std::span<const Run> members) {
        scorer.add(day, members);
    };
    if (!run_with_progress(world, arguments, {observer}, console))
        return kInterrupted;
    print(world, arguments, scorer.result(), console);
    return kFine;
}

int score_observations(const World& world, const EnsembleArguments& arguments, Console& console) {
    if (world.scenario().channels.empty())
        return nothing_to_compare(world.scenario(), console);
    Forecast forecast;
    const DayObserver observer = [&](int, std::span<const Run> members) { forecast.add(members); };
    if (!run_with_progress(world, arguments, {observer}, console))
        return kInterrupted;
    print(world, arguments, score_channels(world.scenario(), forecast), console);
    return kFine;
}

int score(EnsembleArguments& arguments, Console& console) {
    const auto world = read_world(arguments, console);
    if (!world.world)
        return world.code;
    return world.world->scenario().folder_kind == FolderKind::kFlee
               ? score_registrations(*world.world, arguments, console)
               : score_observations(*world.world, arguments, console);
}

}  // namespace

void add_score_command(CLI::App& app, Console& console, int& code) {
    Arguments command(app, "score", "run an ensemble and compare it with what was observed",
                      "Examples:\n"
                      "  couloir score flee/mali2012 --members 200\n"
                      "  couloir score scenarios/mosul2016 --json");
    const auto arguments = std::make_shared<EnsembleArguments>();
    arguments->add_to(command);
    command.on_call([arguments, &console, &code] { code = score(*arguments, console); });
}

}  // namespace couloir

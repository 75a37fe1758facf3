#include <fmt/format.h>
#include <fmt/ostream.h>

#include <array>
#include <memory>
#include <optional>

#include "couloir/cli/commands.hpp"
#include "couloir/cli/ensemble_arguments.hpp"
#include "couloir/report/score_report.hpp"

namespace couloir {
namespace {

struct ScoreArguments {
    EnsembleArguments ensemble;
    bool side_by_side = false;
};

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

/// The score of a Flee folder, or the exit code of a run that has none.
struct ScoreOrCode {
    std::optional<RegistrationScore> score;
    int code = kFine;
};

ScoreOrCode registration_score(const World& world, const EnsembleArguments& arguments,
                               Console& console) {
    RegistrationScorer scorer(world);
    if (!scorer.has_data())
        return {std::nullopt, nothing_to_compare(world.scenario(), console)};
    const DayObserver observer = [&](int day, std::span<const Run> members) {
        scorer.add(day, members);
    };
    if (!run_with_progress(world, arguments, {observer}, console))
        return {std::nullopt, kInterrupted};
    return {scorer.result(), kFine};
}

int score_registrations(const World& world, const EnsembleArguments& arguments, Console& console) {
    const ScoreOrCode scored = registration_score(world, arguments, console);
    if (scored.score)
        print(world, arguments, *scored.score, console);
    return scored.code;
}

/// A Flee folder, once as Flee's code and once as its documents.
int score_side_by_side(const EnsembleArguments& arguments, Console& console) {
    std::array<WorldOrCode, 2> worlds;
    std::array<ScoreOrCode, 2> scored;
    for (std::size_t i = 0; i < worlds.size(); ++i) {
        EnsembleArguments mode = arguments;
        mode.scenario.set.push_back(i == 0 ? "compat=flee-code" : "compat=as-documented");
        mode.scenario.quiet |= i > 0;
        worlds[i] = read_world(mode, console);
        if (!worlds[i].world)
            return worlds[i].code;
        if (worlds[i].world->scenario().folder_kind != FolderKind::kFlee)
            throw CommandLineError("--side-by-side is for a Flee folder");
        scored[i] = registration_score(*worlds[i].world, mode, console);
        if (!scored[i].score)
            return scored[i].code;
    }
    EnsembleArguments run = arguments;
    run.ensemble.days = worlds[0].world->scenario().days;
    print(*worlds[0].world, run, TwoModes{*scored[0].score, *scored[1].score}, console);
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

int score(ScoreArguments& all, Console& console) {
    EnsembleArguments& arguments = all.ensemble;
    if (all.side_by_side)
        return score_side_by_side(arguments, console);
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
                      "  couloir score flee/burundi --side-by-side\n"
                      "  couloir score scenarios/mosul2016 --json");
    const auto arguments = std::make_shared<ScoreArguments>();
    arguments->ensemble.add_to(command);
    command.flag("--side-by-side", arguments->side_by_side,
                 "a Flee folder: as Flee's code runs it and as its documents describe it");
    command.on_call([arguments, &console, &code] { code = score(*arguments, console); });
}

}  // namespace couloir

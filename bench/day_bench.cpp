// Seconds a run of each public case with everyone in it (hasten 1), one member, one thread. Cases
// lie outside the project; where they are absent only the drawn world is measured.

#include <benchmark/benchmark.h>

#include <filesystem>
#include <optional>

#include "couloir/engine/run.hpp"
#include "couloir/io/read_scenario.hpp"

namespace couloir {
namespace {

namespace fs = std::filesystem;

std::optional<Scenario> public_case(const std::string& name) {
    const fs::path folder =
        fs::path(COULOIR_SOURCE_DIR) / ".." / "shared" / "flee_scenarios" / name;
    if (!fs::exists(folder))
        return std::nullopt;
    ReadOptions options;
    options.set = {"optimisations.hasten=1"};
    Problems problems;
    return read_scenario(folder, options, problems);
}

void run_whole(benchmark::State& state, const std::string& name) {
    const std::optional<Scenario> scenario = public_case(name);
    if (!scenario) {
        state.SkipWithError("this public case is not beside the project");
        return;
    }
    const World world(*scenario);
    std::uint64_t draws = 0;
    std::size_t cohorts = 0;
    People people = 0;
    for (auto _ : state) {
        Run run(world, 1, 0);
        for (int day = 0; day < scenario->days; ++day) {
            run.advance();
            cohorts = std::max(cohorts, run.counts().cohorts);
        }
        draws = run.counts().draws;
        people = run.counts().displaced;
    }
    state.counters["draws"] = static_cast<double>(draws);
    state.counters["cohorts"] = static_cast<double>(cohorts);
    state.counters["people"] = static_cast<double>(people);
    state.counters["days"] = scenario->days;
    state.counters["s_per_draw"] = benchmark::Counter(
        static_cast<double>(draws),
        benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

BENCHMARK_CAPTURE(run_whole, mali2012, std::string("mali2012"))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(run_whole, burundi, std::string("burundi"))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(run_whole, car, std::string("car"))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(run_whole, syria2017_adm2, std::string("syria2017_adm2"))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(run_whole, venezuela2022, std::string("venezuela2022"))
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace couloir

#include "couloir/ensemble/ensemble.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <optional>

namespace couloir {
namespace {

std::vector<Run> first_day(const World& world, const EnsembleOptions& options) {
    std::vector<Run> runs;
    runs.reserve(options.members);
    for (std::uint32_t i = 0; i < options.members; ++i) {
        runs.emplace_back(world, options.seed, options.first_member + i);
    }
    return runs;
}

}  // namespace

bool advance_members(std::vector<Run>& members, int days, int threads,
                     const std::vector<DayObserver>& observers,
                     const std::function<bool()>& keep_going) {
    std::optional<tbb::global_control> limit;
    if (threads > 0) {
        limit.emplace(tbb::global_control::max_allowed_parallelism,
                      static_cast<std::size_t>(threads));
    }
    for (int day = 0; day < days; ++day) {
        if (keep_going && !keep_going())
            return false;
        tbb::parallel_for(std::size_t{0}, members.size(),
                          [&](std::size_t i) { members[i].advance(); });
        for (const DayObserver& observer : observers)
            observer(day, members);
    }
    return true;
}

bool run_ensemble(const World& world, const EnsembleOptions& options,
                  const std::vector<DayObserver>& observers,
                  const std::function<bool()>& keep_going) {
    std::vector<Run> runs = first_day(world, options);
    return advance_members(runs, options.days, options.threads, observers, keep_going);
}

}  // namespace couloir

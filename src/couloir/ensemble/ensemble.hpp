#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "couloir/engine/run.hpp"
#include "couloir/engine/world.hpp"

namespace couloir {

struct EnsembleOptions {
    std::uint32_t members = 100;
    std::uint32_t first_member = 0;
    std::uint64_t seed = 1;
    int threads = 0;  ///< 0: as many as the machine has
    int days = 0;     ///< days to run, from day 0
};

/// Sees every member after each day, from one thread, members in order.
using DayObserver = std::function<void(int day, std::span<const Run> members)>;

/// Runs members that were made already a day at a time, in step, from the day where each is.
/// Returns as run_ensemble() does.
bool advance_members(std::vector<Run>& members, int days, int threads,
                     const std::vector<DayObserver>& observers,
                     const std::function<bool()>& keep_going = {});

/// Runs all members a day at a time, in step. Members are kept, not their outputs, so quantiles are
/// exact whatever the number of members, and an ensemble needs memory for its members' states
/// only. Returns false as soon as `keep_going` does, true after the last day.
bool run_ensemble(const World& world, const EnsembleOptions& options,
                  const std::vector<DayObserver>& observers,
                  const std::function<bool()>& keep_going = {});

}  // namespace couloir

#pragma once

#include <cstdint>
#include <span>

#include "couloir/base/luck.hpp"
#include "couloir/engine/day_counts.hpp"
#include "couloir/engine/state.hpp"
#include "couloir/engine/workspace.hpp"

namespace couloir {

/// Sub-phases of a day that draw, as parts of an address. Rounds of travel take two numbers each
/// from kFirstRound on. A number, once used in a release, keeps its meaning: it names luck.
enum class Subphase : std::uint32_t {
    kDepartures = 0,
    kCampResidentsDecide = 1,
    kOthersDecide = 2,
    kSettle = 3,
    kSomeDecideEarly = 4,
    kAtHome = 5,
    kScreening = 6,
    kReturn = 7,
    kFirstWave = 16,
    kFirstRound = 64
};

/// One day of one member: what its phases read and write.
struct Today {
    const World& world;
    const Settings& settings;
    std::uint64_t seed;
    std::uint32_t member;
    int day;
    std::span<const Event> events;  ///< of the day
    State& state;
    DayCounts& counts;
    Workspace& work;
    std::span<const People> told_departures = {};  ///< see MemberInputs; empty: nothing is told

    LocationState& at(LocationId location) const { return state.locations[location.index()]; }

    /// The address of a draw; counts it.
    Address draw(std::uint32_t subphase, std::uint64_t who, std::uint64_t option) const {
        ++counts.draws;
        return {seed, member, day, subphase, who, option};
    }
};

/// The phases of the day in their order: docs/rules.md section 2.
void advance_one_day(Today& today);

// The phases, one file each.
void begin_counts(Today& today);
void apply_changes(Today& today);
void depart(Today& today);
void apply_closures(Today& today);
void people_at_home(Today& today);
void pass_screening(Today& today);
void update_attraction(Today& today);
void everyone_decides(Today& today);
void travel(Today& today);
void go_home(Today& today);
void settle_for_good(Today& today);
void record(Today& today);

}  // namespace couloir

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "couloir/engine/day_counts.hpp"
#include "couloir/engine/member_inputs.hpp"
#include "couloir/engine/state.hpp"
#include "couloir/engine/workspace.hpp"
#include "couloir/engine/world.hpp"

namespace couloir {

/// One member of an ensemble: its drawn settings and its state, a day at a time.
class Run {
  public:
    Run(const World& world, std::uint64_t seed, std::uint32_t member);

    /// A member that is told some things. The rules that are on must be those of the world's
    /// settings: told settings differ in numbers, not in which rules read them.
    Run(const World& world, std::uint64_t seed, std::uint32_t member, MemberInputs inputs);

    /// Runs the next day.
    void advance();

    int day() const { return state_.day; }               ///< days done
    const DayCounts& counts() const { return counts_; }  ///< of the last day
    const State& state() const { return state_; }
    const Settings& settings() const { return settings_; }

  private:
    std::span<const Event> events() const;

    const World* world_;
    std::uint64_t seed_;
    std::uint32_t member_;
    Settings settings_;
    double push_rate_;  ///< of conflicts, before the day's factor
    std::vector<double> push_factors_;
    std::vector<People> told_departures_;
    std::optional<std::vector<Event>> own_events_;  ///< where they are told, or dates have ranges
    State state_;
    DayCounts counts_;
    Workspace work_;
};

}  // namespace couloir

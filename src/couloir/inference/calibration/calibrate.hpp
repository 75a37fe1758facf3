#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "couloir/engine/run.hpp"
#include "couloir/inference/calibration/ensemble_update.hpp"
#include "couloir/inference/calibration/unknowns.hpp"

namespace couloir {

struct CalibrationOptions {
    std::uint32_t members = 500;  ///< at least 10
    std::uint64_t seed = 1;
    int threads = 0;  ///< 0: as many as the machine has
    /// Called after each day of each round; false stops everything.
    std::function<bool(int done, int of)> keep_going = {};
};

/// Where a member's people are at the end of the as-of day, in people.
struct MemberState {
    std::vector<double> present;  ///< by location
    double on_route = 0.0;
    double displaced = 0.0;
};

/// How well a posterior ensemble explains a count that it was told.
struct Explained {
    UsedCount count;
    double low = 0.0;  ///< 5 % of what members would have registered
    double middle = 0.0;
    double high = 0.0;  ///< 95 %
};

/// Settings and states that go with what was registered; all members count alike.
struct Posterior {
    Unknowns unknowns;
    std::vector<Series> series;     ///< what was known; those that the map can predict
    std::vector<UsedCount> counts;  ///< of them, those that were learnt from
    int days = 0;                   ///< run, from day 0: the last is the as-of day
    std::uint64_t seed = 0;
    MemberTable prior;   ///< scores, a row an unknown
    MemberTable scores;  ///< after all counts
    std::vector<MemberState> states;
    std::vector<Explained> explained;  ///< by count

    std::vector<double> scores_of(std::size_t member) const;
};

/// What the map can predict of the series that were known: the total, and those of its locations.
std::vector<Series> predictable_series(const Scenario& known);

/// Runs members that are told things, and keeps the people of each series by day. `inputs` says
/// what a member is told. Nothing if it was stopped. `last` sees the members at the end.
std::optional<std::vector<History>> run_told(
    const World& world, const std::vector<Series>& series, int days, std::uint32_t members,
    std::uint64_t seed, int threads, const std::function<MemberInputs(std::uint32_t)>& inputs,
    const std::function<bool()>& keep_going = {},
    const std::function<void(std::span<const Run>)>& last = {});

/// Learns settings and states from the registrations up to the scenario's as-of date. `known` came
/// through Scenario::as_of; docs/calibration.md is the method. Nothing if it was stopped.
std::optional<Posterior> calibrate(const Scenario& known, const CalibrationOptions& options);

}  // namespace couloir

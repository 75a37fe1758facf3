#pragma once

#include <optional>
#include <vector>

#include "couloir/base/people.hpp"
#include "couloir/scenario/event.hpp"
#include "couloir/scenario/settings.hpp"

namespace couloir {

/// What a member is told instead of drawing it or reading it from the scenario. Whoever calibrates
/// tells its members their settings; whoever forecasts tells them what a model says of departures.
/// Days beyond the end of a list have its last entry; an empty list tells nothing.
struct MemberInputs {
    std::optional<Settings> settings = {};
    /// All events, by day, with dates drawn; unset: those of the scenario.
    std::optional<std::vector<Event>> events = {};
    /// By location, in people; negative: as the scenario says. Empty: all as the scenario says.
    std::vector<double> places = {};
    /// Flee folders: how the registered total changes on each day, in counts (people / hasten).
    /// The first entry is day 1: people of day 0 are where the registrations put them.
    std::vector<People> departures = {};
    /// Where conflict pushes people out (rules 3 and 15): multiplies the rate, by day from day 0.
    std::vector<double> push_factors = {};
};

}  // namespace couloir

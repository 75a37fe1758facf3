#pragma once

#include <map>
#include <string>
#include <vector>

#include "couloir/inference/forecast/distribution.hpp"
#include "couloir/inference/forecast/situation.hpp"

namespace couloir {

/// What Flee's rules say of every series of a situation, some days ahead.
struct FleeRulesForecast {
    std::vector<int> days;                          ///< ahead
    std::vector<std::vector<Distribution>> series;  ///< by `days`, then as in the situation
};

/// Flee's own rules at the persisted rate: the engine runs from the start of the scenario on what
/// was known at the origin; after it, as many leave a day as the total grew a day over the last 30
/// days (none if it shrank). A few members, with one person for several where people are many: the
/// range is that of the rules' chance alone. Empty for a native folder.
FleeRulesForecast flee_rules(const Scenario& scenario, const Situation& situation,
                             const std::vector<int>& days);

/// People in each camp at the end of each day.
struct CampsByDay {
    std::map<std::string, std::vector<double>> camps;

    /// The last day's after it; 0 where no such camp is.
    double people(const std::string& location, int day) const;
};

/// What Flee's rules say of a Flee folder when they are told the registered totals of every day, as
/// Flee is, with hindsight of everything else too: the mean of a few members.
CampsByDay flee_told_totals(const Scenario& scenario);

}  // namespace couloir

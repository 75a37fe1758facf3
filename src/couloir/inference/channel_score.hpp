#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "couloir/ensemble/forecast.hpp"
#include "couloir/inference/agreement.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// What the model says of an observation's date and of whom it counts: of everyone `displaced` for
/// a stock and `displaced_ever` for a cumulative count; `in_camps`, `elsewhere`,
/// `by_corridor_so_far` and `by_convoy_so_far` for those that are named so; `present` for a stock
/// at a location. Nullptr where the run does not count that, or the observation lies outside its
/// days.
const Summary* forecast_of(const Observation& observation, const Scenario& scenario,
                           const Forecast& forecast);

/// Why a run does not count what the observation does, whatever its date; empty if it may.
std::string_view why_not_counted(const Observation& observation, const Scenario& scenario);

/// A channel of observations, and how the forecast agrees with it.
struct ChannelScore {
    std::string channel;
    Agreement agreement;
    int left_out = 0;                   ///< observations that the forecast says nothing of
    std::string_view not_counted = "";  ///< why, where whole channels of its kind are not scored
    bool plan_knew = false;  ///< the plan names a claim that is scored: agreeing with it is no test
};

std::vector<ChannelScore> score_channels(const Scenario& scenario, const Forecast& forecast);

}  // namespace couloir

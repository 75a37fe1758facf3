#pragma once

#include <string>
#include <vector>

#include "couloir/ensemble/forecast.hpp"
#include "couloir/inference/agreement.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// What the model says of an observation's place and date: `displaced` for a stock or a
/// cumulative count of everyone ("*"), `present` for a stock at a location. Nullptr where the
/// observation is of another kind or lies outside the days that were run.
const Summary* forecast_of(const Observation& observation, const Scenario& scenario,
                           const Forecast& forecast);

/// A channel of observations, and how the forecast agrees with it.
struct ChannelScore {
    std::string channel;
    Agreement agreement;
    int left_out = 0;  ///< observations that the forecast says nothing of
};

std::vector<ChannelScore> score_channels(const Scenario& scenario, const Forecast& forecast);

}  // namespace couloir

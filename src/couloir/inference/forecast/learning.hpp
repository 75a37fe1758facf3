#pragma once

#include <vector>

#include "couloir/inference/backtest/targets.hpp"
#include "couloir/inference/forecast/model.hpp"

namespace couloir {

/// The shapes of the errors that the forecast would have had in past conflicts, against the
/// registrations as first made. A conflict's weight grows with its number of forecasts, slowly
/// beyond sixty, so that neither the longest nor the shortest decides.
Model learn(const std::vector<const PastForecasts*>& conflicts);

}  // namespace couloir

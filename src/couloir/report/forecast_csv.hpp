#pragma once

#include <string>

#include "couloir/ensemble/forecast.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// forecast.csv: the state at the end of each calendar day, one row a date, location and measure,
/// with an HXL tag row under the header. docs/measures.md defines the measures.
std::string forecast_csv(const Scenario& scenario, const Forecast& forecast);

}  // namespace couloir

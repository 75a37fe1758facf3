#pragma once

#include <string>

#include "couloir/ensemble/forecast.hpp"
#include "couloir/report/released_forecast.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// forecast.csv: the state at the end of each calendar day, one row a date, location and measure,
/// with an HXL tag row under the header; empty where a figure is withheld. docs/measures.md defines
/// the measures.
std::string forecast_csv(const Scenario& scenario, const ReleasedForecast& forecast);

/// At level internal.
std::string forecast_csv(const Scenario& scenario, const Forecast& forecast);

}  // namespace couloir

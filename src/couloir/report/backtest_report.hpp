#pragma once

#include <string>
#include <vector>

#include "couloir/inference/backtest/backtest.hpp"

namespace couloir {

/// backtest.json. docs/forecasting.md defines each field.
std::string backtest_json(const Scenario& scenario, const BacktestResult& result,
                          const std::vector<std::string>& command_line,
                          const std::vector<std::string>& files);

/// forecasts.csv, and forecasts_corrected.csv of the same as later corrected: a row a forecast,
/// with its quantiles, and an HXL tag row.
std::string forecasts_csv(const Scenario& scenario, const std::vector<KeptForecast>& forecasts,
                          Truth truth);

/// The same scores as a table for a terminal.
std::string backtest_text(const Scenario& scenario, const BacktestResult& result);

}  // namespace couloir

#pragma once

#include <string>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/report/headline.hpp"

namespace couloir {

/// forecast.svg: everyone displaced as a fan chart with what was observed, and the same for the
/// sites with the most people.
std::string forecast_svg(const World& world, const EnsembleOptions& options,
                         const Forecast& forecast, const Headline& headline);

}  // namespace couloir

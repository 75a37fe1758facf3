#pragma once

#include <string>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/report/headline.hpp"
#include "couloir/report/release.hpp"

namespace couloir {

/// forecast.svg: everyone displaced as a fan chart with what was observed, and the same for the
/// sites with the most people. `headline` is as the level shows it; of the forecast, what it
/// withholds is drawn as 0.
std::string forecast_svg(const World& world, const EnsembleOptions& options,
                         const Forecast& forecast, const Headline& headline,
                         ReleaseLevel level = ReleaseLevel::kInternal);

}  // namespace couloir

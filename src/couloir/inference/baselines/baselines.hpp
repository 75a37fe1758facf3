#pragma once

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "couloir/inference/forecast/distribution.hpp"
#include "couloir/inference/series/series.hpp"

namespace couloir {

/// The simplest rules that anyone could use instead, by name, each a full predictive distribution
/// for `origin` + `days`. docs/forecasting.md states each. Names: persistence, poisson,
/// linear_trend, damped_trend, bootstrap, local_trend, pool.
std::map<std::string, Distribution> statistical_baselines(std::span<const Count> known, int origin,
                                                          int days);

/// The one that skill is measured against.
Distribution persistence(std::span<const Count> known, int origin, int days);

/// The last count and each change seen so far over as many days, with its sign.
Distribution bootstrap(std::span<const Count> known, int origin, int days);

}  // namespace couloir

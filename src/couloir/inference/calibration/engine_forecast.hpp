#pragma once

#include "couloir/inference/calibration/continuation.hpp"
#include "couloir/inference/forecast/outlook.hpp"

namespace couloir {

/// A forecast of registrations by the engine: the last count of each series, and what each member
/// of a posterior ensemble says that it changes by under its outlook. docs/calibration.md says how
/// it scored. Nothing if it was stopped.
std::optional<SeriesForecasts> forecast_by_engine(const Scenario& known, const Posterior& posterior,
                                                  const WhatComes& what_comes, int horizon,
                                                  int threads,
                                                  const std::function<bool()>& keep_going = {});

}  // namespace couloir

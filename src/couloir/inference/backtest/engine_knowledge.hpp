#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "couloir/inference/calibration/calibrate.hpp"
#include "couloir/inference/conflict_outlook/conflict_outlook.hpp"
#include "couloir/inference/forecast/distribution.hpp"

namespace couloir {

/// How the engine is asked at every origin of a backtest.
struct EngineKnowledge {
    std::vector<OutlookPart> outlook{{OutlookKind::kPersist, 1.0}};
    CalibrationOptions calibration{.members = 60, .keep_going = {}};
};

/// By location of the series, then by days ahead from 1.
using EngineForecasts = std::map<std::string, std::vector<Distribution>>;

/// Calibrates the engine on what was known at the origin and lets it go on from there. Nothing if
/// `knowledge.calibration.keep_going` said so.
std::optional<EngineForecasts> engine_forecasts(const Scenario& scenario, int origin, int horizon,
                                                const EngineKnowledge& knowledge);

}  // namespace couloir

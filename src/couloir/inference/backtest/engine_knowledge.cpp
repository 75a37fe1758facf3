#include "couloir/inference/backtest/engine_knowledge.hpp"

#include <algorithm>
#include <utility>

#include "couloir/inference/calibration/engine_forecast.hpp"
#include "couloir/scenario/unknown_sites.hpp"

namespace couloir {
namespace {

/// So many people go together: a backtest asks the engine dozens of times.
constexpr int kPeopleTogether = 50;

}  // namespace

std::optional<EngineForecasts> engine_forecasts(const Scenario& scenario, int origin, int horizon,
                                                const EngineKnowledge& knowledge) {
    Scenario known = scenario.as_of(scenario.start + origin);
    forget_unknown_sites(known);
    known.settings.hasten = std::max(known.settings.hasten, kPeopleTogether);
    const auto posterior = calibrate(known, knowledge.calibration);
    if (!posterior)
        return std::nullopt;
    auto says = forecast_by_engine(known, *posterior, {knowledge.outlook, {}}, horizon,
                                   knowledge.calibration.threads);
    EngineForecasts by_location;
    for (SeriesForecast& series : says->series)
        by_location[series.location] = std::move(series.days);
    return by_location;
}

}  // namespace couloir

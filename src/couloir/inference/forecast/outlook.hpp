#pragma once

#include <string>
#include <vector>

#include "couloir/inference/forecast/model.hpp"

namespace couloir {

/// The forecast of one series: a distribution for each day after the origin.
struct SeriesForecast {
    std::string location;
    std::vector<Count> known;             ///< registrations up to the origin
    std::vector<Distribution> days;       ///< days[i] is i + 1 days after the origin
    std::vector<Distribution> corrected;  ///< the same, as the counts will later be corrected
    std::string channel = {};             ///< a native folder: where the counts come from
    ObservationKind what = ObservationKind::kStock;
};

/// Forecasts of every series that has a count at the origin; the total first.
struct SeriesForecasts {
    int origin = 0;
    Hindsight hindsight = Hindsight::kNone;
    std::vector<SeriesForecast> series;
    std::vector<std::string> without_counts;  ///< locations that nothing can be said of
    std::string outlook;      ///< of the conflict, where the engine made the forecast; else empty
    std::size_t members = 0;  ///< of the engine's ensemble; 0: nothing is drawn
    std::uint64_t seed = 0;
};

SeriesForecasts forecast_all(const Scenario& scenario, int origin, int horizon, const Model& model,
                             Hindsight hindsight = Hindsight::kNone);

/// "present@Khazer>20000" or "displaced>100000": a count that someone waits for.
struct Trigger {
    std::string text;
    std::string location;  ///< "*" for everyone displaced
    double people = 0.0;
};

/// Nothing if the text is no trigger.
std::optional<Trigger> trigger_in(const std::string& text);

}  // namespace couloir

#pragma once

#include "couloir/report/outlook_report.hpp"
#include "couloir/report/released_forecast.hpp"

namespace couloir {

/// The series of a location; nullptr where none is forecast.
const SeriesForecast* series_at(const SeriesForecasts& forecasts, const std::string& location);

/// All series of some places added up quantile by quantile, as if they erred together: rather too
/// wide. By day after the origin; empty where none of them is forecast.
std::vector<Distribution> added_up(const SeriesForecasts& forecasts, const Scenario& scenario,
                                   const std::vector<LocationId>& places);

/// A forecast of registrations as a level shows it, in people. Day 0 is the origin with the last
/// counts; where nothing is forecast all is withheld.
ReleasedForecast released_outlook(const SeriesForecasts& forecasts, const Scenario& known,
                                  ReleaseLevel level);

}  // namespace couloir

#pragma once

#include <string>
#include <vector>

#include "couloir/ensemble/summary.hpp"
#include "couloir/inference/forecast/outlook.hpp"

namespace couloir {

/// A forecast of the registrations, and what is asked of it.
struct OutlookReport {
    const Scenario& scenario;
    const SeriesForecasts& forecasts;
    const std::vector<Trigger>& triggers;
    const std::vector<std::string>& command_line;
};

/// Mean and quantiles; no standard deviation.
Summary summary_of(const Distribution& says);

/// forecast.csv, and forecast_corrected.csv of the same as later corrected: a row a date and
/// location, from the day after the origin on, with quantiles.
std::string outlook_csv(const OutlookReport& report, Truth truth);

/// run.json of a forecast: origin, planning figures, chances of the triggers by day.
std::string outlook_json(const OutlookReport& report, const std::vector<std::string>& files);

/// forecast.svg: everyone displaced, registrations up to the origin and the fan after it.
std::string outlook_svg(const OutlookReport& report);

/// Planning figures for a terminal: 3, 7, 14, 30, 60, 90 days ahead.
std::string outlook_text(const OutlookReport& report);

}  // namespace couloir

#pragma once

#include <string>

#include "couloir/report/outlook_report.hpp"

namespace couloir {

/// page.json of a forecast of registrations, at level internal. Day 0 of the page is the day after
/// the origin; registrations that were known have days below 0. An area's range adds up those of
/// its sites quantile by quantile, as if all erred together, so it is rather too wide.
///
/// `known` is the scenario behind the door. A forecast from the registrations alone also says how
/// such forecasts have scored in this conflict up to the day.
std::string page_of_forecast(const OutlookReport& report, const Scenario& known);

}  // namespace couloir

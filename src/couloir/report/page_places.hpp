#pragma once

#include <nlohmann/json_fwd.hpp>

#include "couloir/report/page_recorder.hpp"

namespace couloir {

// What the page's map shows of places, whatever a run or a forecast says of the people there.

/// Name, kind, coordinates, opening, residents and capacity. Days count from `first_day` of the
/// scenario, which is day 0 of the page; capacity is for `days` of them.
nlohmann::ordered_json page_place(const Scenario& scenario, LocationId id, int first_day, int days);

/// Name, country, a point to a tenth of a degree, and how many locations it stands for.
nlohmann::ordered_json page_area(const Scenario& scenario, const PageArea& area);

/// Every place, for the release levels to know what not to name.
nlohmann::ordered_json page_names(const Scenario& scenario);

/// Borders and coasts around the scenario, with as much again on each side, for a map to move on.
nlohmann::ordered_json page_outlines(const Scenario& scenario);

}  // namespace couloir

#pragma once

#include <vector>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Where nobody can arrive at the end of a day, by location: no open road leads there from a town
/// at home, though one would if all were open; or it was a camp and is closed. Counts closures of
/// borders, locations, routes and camps, of which an opening undoes all that close the same link;
/// not the exits that a plan or a party closes.
std::vector<bool> closed_places(const Scenario& known, int day);

/// The share of the map's camps that are closed in this sense, by day; 0 where it has none.
/// `events` by day.
std::vector<double> closed_camp_shares(const Scenario& scenario, const std::vector<Event>& events,
                                       int days);

}  // namespace couloir

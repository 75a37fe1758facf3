#pragma once

#include <vector>

#include "couloir/base/people.hpp"

namespace couloir {

/// What tests compare of a day. Locations are ordered as in the scenario; links one after the
/// other, for each route from -> to, then, if it is passable both ways, to -> from.
struct CountsOfDay {
    std::vector<People> present;
    std::vector<People> arrivals;    ///< passing through counts, turning back does not
    std::vector<People> departures;  ///< people who first leave home
    std::vector<People> entered;
    std::vector<People> on_route;
    std::vector<People> returned;         ///< went home there today
    std::vector<People> pushed;           ///< were in a camp when it shut
    std::vector<People> held;             ///< held or waiting when the day ends
    std::vector<People> displaced_again;  ///< of the departures, those who had returned
    People displaced = 0;                 ///< people put in camps before day 0 included
    People on_route_total = 0;

    friend bool operator==(const CountsOfDay&, const CountsOfDay&) = default;
};

}  // namespace couloir

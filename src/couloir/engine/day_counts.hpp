#pragma once

#include <cstdint>
#include <vector>

#include "couloir/base/people.hpp"

namespace couloir {

/// What a day did and where it left everyone: all that a recorder reads. Locations and links are in
/// the order of the World.
struct DayCounts {
    std::vector<People> present;     ///< by location: displaced people there at the day's end
    std::vector<People> arrivals;    ///< by location: came off a link there, passing through or not
    std::vector<People> departures;  ///< by location: left home there
    std::vector<People> entered;     ///< by directed link: set out on it
    std::vector<People> on_route;    ///< by directed link: on it at the day's end
    std::vector<People> at_home;     ///< by location: residents who have not left
    std::vector<People> trapped;     ///< by location: at home, would leave, and cannot (rule 15)
    std::vector<People> encircled;   ///< by location: everyone there, while no exit is open
    std::vector<People> overtaken;   ///< by location: at home when control changed that day
    std::vector<People> held;        ///< by location: waiting or held at screening, day's end
    std::vector<People> pushed;      ///< by location: there when the camp closed that day
    std::vector<People> returned;    ///< by location: went home to it
    std::vector<People> displaced_again;  ///< by location: left home once more
    std::vector<double> fighting;         ///< by location: intensity that people met, pauses heeded
    std::vector<People> corridor_use;     ///< by corridor of the plan
    People by_convoy = 0;                 ///< taken away by convoys of the plan
    People displaced = 0;                 ///< everyone away from home, day-0 people included
    People displaced_ever = 0;            ///< the same, and those who have gone home
    People on_route_total = 0;
    People debt = 0;          ///< owed to the registered totals (Flee's refugee_debt)
    std::size_t cohorts = 0;  ///< at the day's end
    std::uint64_t draws = 0;  ///< calls of a sampler, since the run began
};

}  // namespace couloir

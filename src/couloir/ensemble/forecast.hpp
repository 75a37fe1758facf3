#pragma once

#include <span>
#include <vector>

#include "couloir/engine/run.hpp"
#include "couloir/ensemble/summary.hpp"

namespace couloir {

/// The measures of a location on a day.
struct LocationForecast {
    Summary present;     ///< displaced people there at the day's end
    Summary arrivals;    ///< gross, that day
    Summary departures;  ///< left home there that day
};

/// The measures of a directed link on a day.
struct LinkForecast {
    Summary entered;
    Summary on_route;
};

/// One day of a forecast: ranges over the members, by location and link in the World's order.
struct ForecastDay {
    std::vector<LocationForecast> locations;
    std::vector<LinkForecast> links;
    Summary displaced;
    Summary displaced_ever;
    Summary on_route;
    Summary in_camps;            ///< displaced people in camps at the day's end
    Summary elsewhere;           ///< displaced people who are in none: with hosts, on a road
    Summary by_corridor_so_far;  ///< who left home by a corridor of the plan
    Summary by_convoy_so_far;    ///< who was taken away by convoys of the plan
};

/// What an ensemble says: a day each, from day 0.
struct Forecast {
    std::vector<ForecastDay> days;
    std::size_t most_cohorts = 0;  ///< of any member on any day
    std::uint64_t draws = 0;       ///< of all members

    /// Adds a day; a DayObserver.
    void add(std::span<const Run> members);

  private:
    void add_channels(std::span<const Run> members, ForecastDay& day);

    std::vector<People> by_corridor_so_far_;  ///< by member
    std::vector<People> by_convoy_so_far_;    ///< likewise
};

/// What the first member did, for Flee's own output: a day each.
struct FirstMember {
    std::vector<DayCounts> days;

    void add(std::span<const Run> members) { days.push_back(members.front().counts()); }
};

}  // namespace couloir

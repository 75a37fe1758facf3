#pragma once

#include <span>
#include <vector>

#include "couloir/ensemble/forecast.hpp"

namespace couloir {

/// A camp or another site at the end of the run.
struct SiteOccupancy {
    LocationId location;
    Summary present;
    People places = 0;  ///< as the scenario states them; 0: no limit
};

/// What a reader wants first: where everyone is at the end of the run, and the day on which most
/// people left home.
struct Headline {
    int last_day = 0;
    Summary displaced;
    Summary at_sites;  ///< in camps and at other sites
    Summary on_route;
    Summary elsewhere;                 ///< in towns and conflict zones
    std::vector<SiteOccupancy> sites;  ///< most people by median first
    int peak_day = 0;                  ///< the first of equals
    Summary peak_departures;
};

/// Watches an ensemble for what only members together can say.
class HeadlineRecorder {
  public:
    /// Adds a day; a DayObserver.
    void add(int day, std::span<const Run> members);

    /// After the last day; `forecast` has seen the same days.
    Headline result(const World& world, const Forecast& forecast) const;

  private:
    Headline headline_;
    std::vector<LocationId> sites_;
};

/// Capacity that the scenario states for the location at the end of the day, in units of `hasten`
/// people: the central value, or the last event's. 0: no limit.
People stated_places(const Scenario& scenario, LocationId location, int day);

}  // namespace couloir

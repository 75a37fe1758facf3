#pragma once

#include <string>
#include <vector>

#include "couloir/base/geography.hpp"
#include "couloir/ensemble/forecast.hpp"
#include "couloir/report/headline.hpp"
#include "couloir/report/release.hpp"

namespace couloir {

/// A place that outputs name at some level: a location, or an admin-2 area.
struct ShownPlace {
    std::string name;
    std::string pcode;  ///< of the location itself; empty for an area
    AdminArea area;
    GeoPoint point;  ///< of an area: the mean of its locations
    std::string kind;
    std::vector<LocationId> locations;
};

std::vector<ShownPlace> shown_places(const Scenario& scenario, ReleaseLevel level);

/// A day of what is shown, in counts; figures may be withheld().
struct ShownDay {
    std::vector<LocationForecast> places;
    std::vector<bool> for_others;  ///< by place: `present` is withheld because of other places
    Summary displaced;
    Summary on_route;  ///< and at places that are not shown
};

/// A forecast as a level shows it.
struct ReleasedForecast {
    ReleaseLevel level = ReleaseLevel::kInternal;
    std::vector<ShownPlace> places;
    std::vector<ShownDay> days;
};

/// The whole forecast, internally.
ReleasedForecast internal_forecast(const Scenario& scenario, const Forecast& forecast);

/// Watches an ensemble for what a level other than internal shows: quantiles of areas are none of
/// their locations' quantiles.
class ReleaseRecorder {
  public:
    ReleaseRecorder(const Scenario& scenario, ReleaseLevel level);

    /// Adds a day; a DayObserver.
    void add(std::span<const Run> members);

    const ReleasedForecast& result() const { return result_; }

  private:
    int people_per_count_;
    std::vector<LocationId> unseen_;  ///< in no place that is shown
    ReleasedForecast result_;
};

/// What a chart may draw: what is withheld becomes 0.
Forecast drawn_at(const Forecast& forecast, ReleaseLevel level, int people_per_count);

/// Figures as the level shows them; no sites where it shows no locations. `on_route` is that of
/// the last ShownDay; where it holds more than roads, what is elsewhere is withheld.
Headline released(const Headline& headline, const ReleasedForecast& forecast, int people_per_count);

}  // namespace couloir

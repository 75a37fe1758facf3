#pragma once

#include <string>
#include <utility>
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
    std::vector<bool>
        for_others;  ///< by place, then the road: `present` is withheld for another's sake
    Summary displaced;
    Summary displaced_ever;
    Summary on_route;  ///< and at places that are not shown
};

/// Makes of a day in counts what a level shows, and withholds what its total would tell of places
/// and the road.
void publish(ShownDay& day, ReleaseLevel level, int people_per_count);

/// A forecast as a level shows it.
class ReleasedForecast {
  public:
    ReleasedForecast() = default;

    /// The whole forecast, internally: nothing is copied, so `forecast` must outlive this.
    ReleasedForecast(const Scenario& scenario, const Forecast& forecast);

    /// Another level, without a day.
    ReleasedForecast(const Scenario& scenario, ReleaseLevel level);
    void add(ShownDay day) { days_.push_back(std::move(day)); }

    ReleaseLevel level() const { return level_; }
    const std::vector<ShownPlace>& places() const { return places_; }
    std::size_t days() const { return whole_ != nullptr ? whole_->days.size() : days_.size(); }

    const LocationForecast& at(std::size_t day, std::size_t place) const {
        return whole_ != nullptr ? whole_->days[day].locations[place] : days_[day].places[place];
    }
    const Summary& displaced(std::size_t day) const {
        return whole_ != nullptr ? whole_->days[day].displaced : days_[day].displaced;
    }
    const Summary& displaced_ever(std::size_t day) const {
        return whole_ != nullptr ? whole_->days[day].displaced_ever : days_[day].displaced_ever;
    }
    const Summary& on_route(std::size_t day) const {
        return whole_ != nullptr ? whole_->days[day].on_route : days_[day].on_route;
    }
    /// Whether `present` at the place is withheld for another's sake; after the last place, the
    /// road.
    bool is_for_others(std::size_t day, std::size_t place) const {
        return whole_ == nullptr && days_[day].for_others[place];
    }

  private:
    ReleaseLevel level_ = ReleaseLevel::kInternal;
    std::vector<ShownPlace> places_;
    const Forecast* whole_ = nullptr;
    std::vector<ShownDay> days_;
};

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

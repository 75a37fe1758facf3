#include "couloir/report/headline.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace couloir {
namespace {

template <class Pick>
Summary over(std::span<const Run> members, Pick pick) {
    std::vector<People> values;
    for (const Run& member : members)
        values.push_back(pick(member));
    return summarise(values);
}

People people_at_sites(const Run& member) {
    People sum = 0;
    for (const LocationState& location : member.state().locations) {
        if (location.camp)
            sum += location.present;
    }
    return sum;
}

People people_who_left(const Run& member) {
    const std::vector<People>& departures = member.counts().departures;
    return std::accumulate(departures.begin(), departures.end(), People{0});
}

}  // namespace

People stated_places(const Scenario& scenario, LocationId location, int day) {
    double places = scenario.at(location).places.value;
    for (const Event& event : scenario.events) {
        if (event.kind == EventKind::kPlaces && event.from == location && event.day <= day)
            places = event.value;
    }
    return static_cast<People>(std::llround(places)) / scenario.settings.hasten;
}

void HeadlineRecorder::add(int day, std::span<const Run> members) {
    headline_.last_day = day;
    headline_.at_sites = over(members, people_at_sites);
    headline_.elsewhere = over(members, [](const Run& run) {
        return run.counts().displaced - people_at_sites(run) - run.counts().on_route_total;
    });
    const Summary left = over(members, people_who_left);
    if (left.q50 > headline_.peak_departures.q50) {
        headline_.peak_departures = left;
        headline_.peak_day = day;
    }
    sites_.clear();
    const std::vector<LocationState>& locations = members.front().state().locations;
    for (std::size_t i = 0; i < locations.size(); ++i) {
        if (locations[i].camp)
            sites_.push_back(LocationId::from_index(i));
    }
}

Headline HeadlineRecorder::result(const World& world, const Forecast& forecast) const {
    Headline headline = headline_;
    const ForecastDay& last = forecast.days.back();
    headline.displaced = last.displaced;
    headline.on_route = last.on_route;
    for (const LocationId id : sites_) {
        headline.sites.push_back({id, last.locations[id.index()].present,
                                  stated_places(world.scenario(), id, headline.last_day)});
    }
    std::stable_sort(headline.sites.begin(), headline.sites.end(),
                     [](const SiteOccupancy& a, const SiteOccupancy& b) {
                         return a.present.q50 > b.present.q50;
                     });
    return headline;
}

}  // namespace couloir

#include "couloir/ensemble/forecast.hpp"

#include <tbb/parallel_for.h>

#include <algorithm>

namespace couloir {
namespace {

/// The range over members of what `pick` takes from each one's counts.
template <class Pick>
Summary over_members(std::span<const Run> members, Pick pick) {
    std::vector<People> values;
    values.reserve(members.size());
    for (const Run& member : members)
        values.push_back(pick(member.counts()));
    return summarise(values);
}

People in_camps(const Run& member) {
    People people = 0;
    for (const LocationState& location : member.state().locations)
        people += location.camp ? location.present : 0;
    return people;
}

}  // namespace

void Forecast::add(std::span<const Run> members) {
    const DayCounts& shape = members.front().counts();
    ForecastDay day;
    day.locations.resize(shape.present.size());
    day.links.resize(shape.entered.size());
    tbb::parallel_for(std::size_t{0}, day.locations.size(), [&](std::size_t i) {
        LocationForecast& at = day.locations[i];
        at.present = over_members(members, [i](const DayCounts& c) { return c.present[i]; });
        at.arrivals = over_members(members, [i](const DayCounts& c) { return c.arrivals[i]; });
        at.departures = over_members(members, [i](const DayCounts& c) { return c.departures[i]; });
    });
    tbb::parallel_for(std::size_t{0}, day.links.size(), [&](std::size_t i) {
        LinkForecast& on = day.links[i];
        on.entered = over_members(members, [i](const DayCounts& c) { return c.entered[i]; });
        on.on_route = over_members(members, [i](const DayCounts& c) { return c.on_route[i]; });
    });
    day.displaced = over_members(members, [](const DayCounts& c) { return c.displaced; });
    day.displaced_ever = over_members(members, [](const DayCounts& c) { return c.displaced_ever; });
    day.on_route = over_members(members, [](const DayCounts& c) { return c.on_route_total; });
    add_channels(members, day);
    days.push_back(std::move(day));

    draws = 0;
    for (const Run& member : members) {
        most_cohorts = std::max(most_cohorts, member.counts().cohorts);
        draws += member.counts().draws;
    }
}

/// Where the displaced are, and by which way they left.
void Forecast::add_channels(std::span<const Run> members, ForecastDay& day) {
    by_corridor_so_far_.resize(members.size(), 0);
    by_convoy_so_far_.resize(members.size(), 0);
    std::vector<People> camps;
    std::vector<People> elsewhere;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const DayCounts& counts = members[i].counts();
        camps.push_back(in_camps(members[i]));
        elsewhere.push_back(counts.displaced - camps.back());
        for (const People people : counts.corridor_use)
            by_corridor_so_far_[i] += people;
        by_convoy_so_far_[i] += counts.by_convoy;
    }
    std::vector<People> corridors = by_corridor_so_far_;
    std::vector<People> convoys = by_convoy_so_far_;
    day.in_camps = summarise(camps);
    day.elsewhere = summarise(elsewhere);
    day.by_corridor_so_far = summarise(corridors);
    day.by_convoy_so_far = summarise(convoys);
}

}  // namespace couloir

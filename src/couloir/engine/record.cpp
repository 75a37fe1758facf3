#include "couloir/engine/day.hpp"

namespace couloir {

void begin_counts(Today& today) {
    const std::size_t locations = today.world.location_count();
    const std::size_t links = today.world.link_count();
    today.counts.arrivals.assign(locations, 0);
    today.counts.departures.assign(locations, 0);
    today.counts.entered.assign(links, 0);
    today.counts.at_home.assign(locations, 0);
    today.counts.trapped.assign(locations, 0);
    today.counts.encircled.assign(locations, 0);
    today.counts.overtaken.assign(locations, 0);
    today.counts.fighting.assign(locations, 0.0);
    today.counts.corridor_use.assign(today.state.corridors.size(), 0);
}

void record(Today& today) {
    DayCounts& counts = today.counts;
    counts.cohorts = 0;
    counts.present.clear();
    for (std::size_t i = 0; i < today.state.locations.size(); ++i) {
        counts.present.push_back(today.state.locations[i].present);
        counts.at_home[i] = today.state.locations[i].residents;
        counts.cohorts += today.state.resting[i].size();
    }
    counts.on_route.clear();
    counts.on_route_total = 0;
    for (const std::vector<Travelling>& cohorts : today.state.travelling) {
        People here = 0;
        for (const Travelling& cohort : cohorts)
            here += cohort.count;
        counts.on_route.push_back(here);
        counts.on_route_total += here;
        counts.cohorts += cohorts.size();
    }
    counts.displaced = today.state.displaced;
    counts.debt = today.state.debt;
}

}  // namespace couloir

#include "couloir/engine/crowded_roads.hpp"
#include "couloir/engine/day.hpp"

namespace couloir {
namespace {

People kept_by_screening(const std::vector<Resting>& here) {
    People kept = 0;
    for (const Resting& cohort : here)
        kept += cohort.traits.is_kept() ? cohort.count : 0;
    return kept;
}

}  // namespace

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
    today.counts.pushed.assign(locations, 0);
    today.counts.returned.assign(locations, 0);
    today.counts.displaced_again.assign(locations, 0);
    today.counts.fighting.assign(locations, 0.0);
    today.counts.corridor_use.assign(today.state.corridors.size(), 0);
    today.counts.by_convoy = 0;
    make_room_on_roads(today);
}

void record(Today& today) {
    DayCounts& counts = today.counts;
    counts.cohorts = 0;
    counts.present.clear();
    counts.held.clear();
    for (std::size_t i = 0; i < today.state.locations.size(); ++i) {
        counts.present.push_back(today.state.locations[i].present);
        counts.at_home[i] = today.state.locations[i].residents;
        counts.cohorts += today.state.resting[i].size();
        counts.held.push_back(kept_by_screening(today.state.resting[i]));
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
    counts.displaced_ever = today.state.displaced_ever;
    counts.debt = today.state.debt;
}

}  // namespace couloir

#include "couloir/engine/network.hpp"

#include "couloir/base/hash.hpp"

namespace couloir {

Network::Network(const Scenario& scenario)
    : out_of_(scenario.locations.size()), into_(scenario.locations.size()) {
    for (const Route& route : scenario.routes) {
        add(scenario, route, route.from, route.to, route.redirection == Redirection::kToEnd);
        if (!route.one_way) {
            add(scenario, route, route.to, route.from, route.redirection == Redirection::kToStart);
        }
    }
}

void Network::add(const Scenario& scenario, const Route& route, LocationId from, LocationId to,
                  bool redirects) {
    std::uint64_t twins = 0;
    for (const LinkId other : out_of_[from.index()])
        twins += link(other).to == to ? 1U : 0U;

    Link link;
    link.from = from;
    link.to = to;
    link.length_km = route.distance_km;
    link.speed_km_per_day = number_of(route.attributes, "max_move_speed", -1.0);
    link.walk_probability = number_of(route.attributes, "walk_probability", 0.0);
    link.people_per_day = route.people_per_day;
    link.road_class = road_class(route.road_class);
    link.redirects = redirects;
    link.name = mix(mix(hash_text(scenario.at(from).name), hash_text(scenario.at(to).name)), twins);

    const LinkId id = LinkId::from_index(links_.size());
    links_.push_back(link);
    out_of_[from.index()].push_back(id);
    into_[to.index()].push_back(id);
}

}  // namespace couloir

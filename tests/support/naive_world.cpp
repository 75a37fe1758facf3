#include "support/naive_world.hpp"

#include <algorithm>
#include <cmath>

namespace couloir {
namespace {

void set_kind(NaiveLocation& location, LocationKind kind, const Settings& settings) {
    switch (kind) {
        case LocationKind::kConflictZone:
            location.conflict =
                location.attribute("conflict_intensity", settings.default_conflict_intensity);
            location.move_chance = settings.conflict_move_chance;
            break;
        case LocationKind::kTown:
            location.town = true;
            location.move_chance = settings.default_move_chance;
            break;
        case LocationKind::kFloodZone:
            location.move_chance = settings.default_move_chance;
            break;
        case LocationKind::kCamp:
            location.camp = true;
            location.move_chance = settings.camp_move_chance;
            break;
        case LocationKind::kIdpCamp:
            location.camp = true;
            location.move_chance = settings.idp_camp_move_chance;
            break;
        case LocationKind::kForwardingHub:
            location.move_chance = 1.0;
            break;
        case LocationKind::kMarker:
            location.marker = true;
            location.move_chance = 1.0;
            break;
    }
    if (kind != LocationKind::kFloodZone && location.move_chance < 0.005 && !location.camp) {
        location.camp = true;
        location.town = false;
    }
}

void add_link(NaiveWorld& world, const Route& route, std::size_t from, std::size_t to,
              bool everyone_is_sent_along) {
    NaiveLink link;
    link.from = from;
    link.to = to;
    link.km = route.distance_km;
    link.max_speed =
        number_of(route.attributes, "max_move_speed", world.settings.max_move_speed_km_per_day);
    link.walk_probability = number_of(route.attributes, "walk_probability", 0.0);
    link.everyone_is_sent_along = everyone_is_sent_along;
    world.links_of[from].push_back(world.links.size());
    world.links.push_back(link);
}

}  // namespace

People hastened(double value, const Settings& settings) {
    return static_cast<People>(std::floor(value / settings.hasten));
}

double NaiveWorld::decay(const NaiveLocation& location, int day) const {
    const std::vector<double>& list = settings.conflict_spawn_decay;
    if (list.empty())
        return 1.0;
    const int steps = (day - location.conflict_since) / settings.conflict_spawn_decay_interval_days;
    return list[std::min(static_cast<std::size_t>(steps), list.size() - 1)];
}

bool NaiveWorld::deliberates(const NaiveLocation& location, int day) const {
    return settings.two_system_decisions && location.conflict > 0.6 &&
           location.conflict_since >= 0 && day - location.conflict_since >= 10 &&
           settings.average_social_connectivity >= 3.0;
}

NaiveWorld naive_world(const Scenario& scenario) {
    NaiveWorld world;
    world.settings = scenario.settings;
    for (const Location& given : scenario.locations) {
        NaiveLocation location;
        location.given = &given;
        location.abroad = given.country != scenario.locations.front().country;
        location.residents = hastened(given.residents.value, world.settings);
        location.capacity = hastened(given.places.value, world.settings);
        set_kind(location, given.kind, world.settings);
        world.locations.push_back(location);
    }
    world.links_of.resize(world.locations.size());
    for (const Route& route : scenario.routes) {
        const std::size_t a = route.from.index();
        const std::size_t b = route.to.index();
        add_link(world, route, a, b, route.redirection == Redirection::kToEnd);
        if (!route.one_way)
            add_link(world, route, b, a, route.redirection == Redirection::kToStart);
    }
    return world;
}

}  // namespace couloir

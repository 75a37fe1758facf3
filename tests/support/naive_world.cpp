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

/// Rule 17, before `hasten`.
std::optional<double> most_a_day(const Route& route, const Settings& settings) {
    if (route.people_per_day)
        return route.people_per_day;
    const SettingRecord* record = find_setting("roads.people_per_hour_" + route.road_class);
    if (record == nullptr)
        return std::nullopt;
    const double an_hour = settings.*std::get<double Settings::*>(record->field);
    const double a_day = settings.road_open_hours * an_hour;
    return a_day > 0.0 ? std::optional(a_day) : std::nullopt;
}

/// Rule 15: who lives there before day 0, by group.
void split_residents(NaiveLocation& location, const std::vector<Group>& groups) {
    People left = location.residents;
    std::vector<double> remainders;
    for (const Group& group : groups) {
        const double exact = group.share * static_cast<double>(location.residents);
        const People whole = static_cast<People>(std::floor(exact));
        location.groups.push_back({group.needs_transport, whole, 0});
        remainders.push_back(exact - std::floor(exact));
        left -= whole;
    }
    for (; left > 0; --left) {
        const auto largest = std::max_element(remainders.begin(), remainders.end());
        ++location.groups[static_cast<std::size_t>(largest - remainders.begin())].at_home;
        *largest = -1.0;
    }
    location.groups.push_back({});
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
    if (const auto most = most_a_day(route, world.settings); most && world.native())
        link.most_a_day = hastened_flow(*most, world.settings);
    world.links_of[from].push_back(world.links.size());
    world.links.push_back(link);
}

}  // namespace

People hastened(double value, const Settings& settings) {
    return static_cast<People>(std::floor(value / settings.hasten));
}

People hastened_flow(double value, const Settings& settings) {
    return std::max<People>(1, hastened(value, settings));
}

bool NaiveWorld::permits(const NaiveLocation& location, std::size_t group) const {
    const std::vector<std::size_t>* permitted = nullptr;
    const auto by_party = permitted_by_party.find(location.controlled_by);
    if (location.permitted)
        permitted = &*location.permitted;
    else if (by_party != permitted_by_party.end())
        permitted = &by_party->second;
    if (permitted == nullptr)
        return true;
    if (group + 1 == location.groups.size())
        return !permitted->empty();
    return std::find(permitted->begin(), permitted->end(), group) != permitted->end();
}

std::vector<std::size_t> NaiveWorld::neighbours(std::size_t place) const {
    std::vector<std::size_t> found;
    for (const NaiveLink& link : links) {
        if (link.km > settings.nearby_km || (link.from != place && link.to != place))
            continue;
        const std::size_t other = link.from == place ? link.to : link.from;
        if (std::find(found.begin(), found.end(), other) == found.end())
            found.push_back(other);
    }
    return found;
}

People NaiveWorld::family_size() const {
    return native() ? std::max<People>(1, std::llround(settings.family_size / settings.hasten)) : 1;
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
    const std::vector<Group> everyone(1);
    world.settings = scenario.settings;
    for (const Event& event : scenario.events)
        world.somebody_may_return |= event.kind == EventKind::kServices;
    for (const Location& given : scenario.locations) {
        NaiveLocation location;
        location.given = &given;
        location.abroad = given.country != scenario.locations.front().country;
        location.residents = hastened(given.residents.value, world.settings);
        location.residents_before = location.residents;
        split_residents(location, scenario.groups.empty() ? everyone : scenario.groups);
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

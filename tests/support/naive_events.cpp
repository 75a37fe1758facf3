#include "support/naive_events.hpp"

namespace couloir {
namespace {

void set_conflict(NaiveWorld& world, NaiveLocation& location, double intensity, int day) {
    if (intensity >= 1e-6) {
        if (location.conflict <= 0.0 || world.flee_code())
            location.conflict_since = day;
        location.conflict = intensity;
        location.move_chance = world.settings.conflict_move_chance;
        location.town = false;
    } else {
        location.conflict = 0.0;
        location.move_chance = world.settings.default_move_chance;
        location.town = true;
    }
}

void become_town(const NaiveWorld& world, NaiveLocation& location) {
    location.camp = false;
    location.conflict = 0.0;
    location.town = true;
    location.move_chance = world.settings.default_move_chance;
}

void become_camp(NaiveLocation& location, double move_chance) {
    location.camp = true;
    location.conflict = 0.0;
    location.town = false;
    location.move_chance = move_chance;
}

/// Closes or opens. Outside native mode every reason is the same reason.
void set_shut(NaiveWorld& world, NaiveLink& link, bool NaiveLink::*reason, bool shut) {
    link.*(!world.native() ? &NaiveLink::shut : reason) = shut;
}

void set_border(NaiveWorld& world, const Event& event, bool shut) {
    for (NaiveLink& link : world.links) {
        const std::string& from = world.locations[link.from].given->country;
        const std::string& to = world.locations[link.to].given->country;
        if ((from == event.from_country && to == event.to_country) ||
            (from == event.to_country && to == event.from_country)) {
            set_shut(world, link, &NaiveLink::border_shut, shut);
        }
    }
}

void set_route(NaiveWorld& world, std::size_t a, std::size_t b, bool shut) {
    for (NaiveLink& link : world.links) {
        if ((link.from == a && link.to == b) || (link.from == b && link.to == a))
            set_shut(world, link, &NaiveLink::route_shut, shut);
    }
}

void set_redirection(NaiveWorld& world, std::size_t from, std::size_t to, bool on) {
    for (NaiveLink& link : world.links) {
        if (link.from == from && link.to == to)
            link.everyone_is_sent_along = on;
    }
}

void set_location(NaiveWorld& world, std::size_t place, bool shut) {
    if (world.native()) {
        world.locations[place].pushing &= shut;
        for (NaiveLink& link : world.links) {
            if (link.from == place)
                link.start_shut = shut;
            if (link.to == place)
                link.end_shut = shut;
        }
        return;
    }
    for (const std::size_t out : world.links_of[place]) {
        if (world.links[out].shut == shut)
            continue;
        world.links[out].shut = shut;
        for (const std::size_t back : world.links_of[world.links[out].to]) {
            if (world.links[back].to == place)
                world.links[back].shut = shut;
        }
    }
}

/// Rule 15.
void set_control(NaiveLocation& location, const std::string& party) {
    location.overtaken |=
        !location.controlled_by.empty() && !party.empty() && location.controlled_by != party;
    location.controlled_by = party;
}

void set_permission(NaiveWorld& world, NaiveLocation* location, const Event& event) {
    if (location != nullptr)
        location->permitted = event.groups;
    else
        world.permitted_by_party[event.party] = event.groups;
}

/// Rule 20.
void shut_camp(NaiveWorld& world, std::size_t place) {
    if (!world.native())
        return;
    NaiveLocation& camp = world.locations[place];
    camp.has_begun_to_push |= !camp.pushing;
    camp.pushing = true;
    for (NaiveLink& link : world.links) {
        if (link.to == place)
            link.end_shut = true;
    }
}

}  // namespace

void apply_event(NaiveWorld& world, const Event& event, int day) {
    NaiveLocation* at = event.from.valid() ? &world.locations[event.from.index()] : nullptr;
    switch (event.kind) {
        case EventKind::kConflict:
            return set_conflict(world, *at, event.value, day);
        case EventKind::kBecomeConflict:
            return set_conflict(world, *at, world.settings.default_conflict_intensity, day);
        case EventKind::kBecomeTown:
        case EventKind::kCloseCamp:
            return become_town(world, *at);
        case EventKind::kOpenCamp:
            return become_camp(*at, world.settings.camp_move_chance);
        case EventKind::kOpenIdpCamp:
            return become_camp(*at, world.settings.idp_camp_move_chance);
        case EventKind::kPlaces:
            at->capacity = hastened(event.value, world.settings);
            return;
        case EventKind::kControl:
            return set_control(*at, event.party);
        case EventKind::kPermission:
            return set_permission(world, at, event);
        case EventKind::kServices:
            at->services = event.value;
            return;
        case EventKind::kShutCamp:
            return shut_camp(world, event.from.index());
        // Plans are tried on the engine alone.
        case EventKind::kGrowth:
        case EventKind::kCloseExit:
        case EventKind::kOpenExit:
        case EventKind::kLiftExit:
        case EventKind::kEndLift:
            return;
        case EventKind::kBeginRedirection:
        case EventKind::kEndRedirection:
            return set_redirection(world, event.from.index(), event.to.index(),
                                   event.kind == EventKind::kBeginRedirection);
        case EventKind::kCloseBorder:
        case EventKind::kOpenBorder:
            return set_border(world, event, event.kind == EventKind::kCloseBorder);
        case EventKind::kCloseLocation:
        case EventKind::kOpenLocation:
            return set_location(world, event.from.index(), event.kind == EventKind::kCloseLocation);
        case EventKind::kCloseRoute:
        case EventKind::kOpenRoute:
            return set_route(world, event.from.index(), event.to.index(),
                             event.kind == EventKind::kCloseRoute);
    }
}

}  // namespace couloir

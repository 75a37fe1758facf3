#include "couloir/engine/ways_out.hpp"

#include <algorithm>
#include <numeric>

#include "couloir/base/hash.hpp"
#include "couloir/base/hypergeometric.hpp"
#include "couloir/base/poisson.hpp"
#include "couloir/engine/families.hpp"
#include "couloir/engine/leave_home.hpp"
#include "couloir/engine/permission.hpp"
#include "couloir/engine/plan_effects.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kPhase = static_cast<std::uint32_t>(Subphase::kAtHome);
constexpr std::uint64_t kWilling = hash_text("willing to use a corridor");
constexpr std::uint64_t kFirstInLine = hash_text("first in line");
constexpr std::uint64_t kIncidents = hash_text("incidents");
constexpr std::uint64_t kConvoy = hash_text("convoy");
constexpr std::uint64_t kIntended = hash_text("intended to leave");
constexpr std::uint64_t kSeats = hash_text("seats");

/// Incidents after which trust, halved by each, is nothing.
constexpr int kNoTrustLeft = 1000;

/// Whether an intervention for some groups is for this one; those who have returned are admitted
/// wherever anyone is.
bool concerns(const std::vector<std::size_t>& groups, std::size_t group, const Today& today) {
    const bool returned = group + 1 == today.world.groups().size();
    return groups.empty() || returned ||
           std::find(groups.begin(), groups.end(), group) != groups.end();
}

/// The links from one location to the next.
template <class Visit>
void for_each_link(const Today& today, LocationId from, LocationId to, Visit visit) {
    for (const LinkId link : today.world.network().out_of(from)) {
        if (today.world.network().link(link).to == to)
            visit(link);
    }
}

/// People on the way through an open corridor pass whatever closes its roads.
void open_path(Today& today, const Corridor& corridor) {
    for (std::size_t i = 1; i < corridor.path.size(); ++i)
        for_each_link(today, corridor.path[i - 1], corridor.path[i],
                      [&](LinkId link) { today.work.corridor_links[link.index()] = true; });
}

std::vector<People> willing_to_use(Today& today, const Corridor& corridor, double trust) {
    const LocationId start = corridor.path.front();
    const std::vector<HomeGroup>& home = today.at(start).home;
    std::vector<People> willing(home.size(), 0);
    for (std::size_t i = 0; i < home.size(); ++i) {
        const HomeGroupRecord& group = today.world.groups()[i];
        if (home[i].intending == 0 || group.needs_transport || !may_leave(today, start, i) ||
            !concerns(corridor.admits, i, today))
            continue;
        willing[i] =
            some_of(today, home[i].intending, trust,
                    today.draw(kPhase, mix(hash_text(corridor.name), kWilling), group.name));
    }
    return willing;
}

void meet_incidents(Today& today, const Corridor& corridor, CorridorState& state, People users) {
    const People incidents =
        poisson(static_cast<double>(users) * corridor.incidents_per_1000_passages / 1000.0,
                today.draw(kPhase, hash_text(corridor.name), kIncidents));
    state.incidents += static_cast<int>(std::min<People>(incidents, kNoTrustLeft));
    state.incidents = std::min(state.incidents, kNoTrustLeft);
    if (incidents > 0)
        state.closed_until = today.day + corridor.closed_days_after_incident;
}

/// Of those who intend to leave and have no other way, those who trust the corridor use it, as many
/// as pass in a day.
void use_corridor(Today& today, std::size_t number) {
    const Corridor& corridor = today.world.plan()->corridors[number];
    const double hours = hours_open(today, number);
    if (hours <= 0.0)
        return;
    open_path(today, corridor);
    const std::vector<People> users =
        taken_at_random(today, willing_to_use(today, corridor, trust_in(today, number)),
                        corridor.people_in(hours) / today.settings.hasten,
                        today.draw(kPhase, mix(hash_text(corridor.name), kFirstInLine), 0));
    for (std::size_t i = 0; i < users.size(); ++i)
        leave_home_along(today, corridor.path.front(), i, today.world.corridor_itinerary(number),
                         users[i]);
    const People all = std::reduce(users.begin(), users.end());
    today.counts.corridor_use[number] = all;
    meet_incidents(today, corridor, today.state.corridors[number], all);
}

/// Whether vehicles can pass the whole path today.
bool is_passable(const Today& today, const std::vector<LocationId>& path) {
    for (std::size_t i = 1; i < path.size(); ++i) {
        bool passable = false;
        for_each_link(today, path[i - 1], path[i], [&](LinkId link) {
            passable |= today.state.open.is_open(link) || today.work.corridor_links[link.index()];
        });
        if (!passable)
            return false;
    }
    return true;
}

/// Seats that nobody needs let more people pass the first leg.
void add_room(Today& today, const Transport& transport, People seats) {
    bool first = true;
    for_each_link(today, transport.path[0], transport.path[1], [&](LinkId link) {
        People& room = today.work.room[link.index()];
        if (first && room != kNoLimit)
            room += seats;
        first = false;
    });
}

void drive(Today& today, std::size_t number) {
    const Transport& transport = today.world.plan()->transports[number];
    if (!transport.window.holds(today.day) || !is_passable(today, transport.path))
        return;
    const LocationId start = transport.path.front();
    const std::vector<HomeGroup>& home = today.at(start).home;
    std::vector<People> need(home.size(), 0);
    for (std::size_t i = 0; i < home.size(); ++i) {
        if (today.world.groups()[i].needs_transport && may_leave(today, start, i))
            need[i] = home[i].intending;
    }
    const People seats = static_cast<People>(transport.seats_per_day) / today.settings.hasten;
    const std::uint64_t who = mix(kSeats, mix(today.world.site(start).name, number));
    const std::vector<People> seated =
        taken_at_random(today, need, seats, today.draw(kPhase, who, 0));
    for (std::size_t i = 0; i < seated.size(); ++i)
        leave_home_along(today, start, i, today.world.transport_itinerary(number), seated[i]);
    add_room(today, transport, seats - std::reduce(seated.begin(), seated.end()));
}

/// Convoys take those who intend to leave; without a choice to stay, anyone.
void evacuate(Today& today, std::size_t number) {
    const Evacuation& evacuation = today.world.plan()->evacuations[number];
    if (!runs_today(evacuation, today.day))
        return;
    const std::vector<HomeGroup>& home = today.at(evacuation.from).home;
    std::vector<People> eligible(home.size(), 0);
    for (std::size_t i = 0; i < home.size(); ++i) {
        if (concerns(evacuation.eligible, i, today))
            eligible[i] = evacuation.choice_to_stay ? home[i].intending : home[i].residents;
    }
    const std::uint64_t who = mix(kConvoy, mix(today.world.site(evacuation.from).name, number));
    const std::vector<People> taken =
        taken_at_random(today, eligible, evacuation.people_per_day / today.settings.hasten,
                        today.draw(kPhase, who, 0));
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const HomeGroup& group = today.at(evacuation.from).home[i];
        const Address address =
            today.draw(kPhase, mix(who, kIntended), today.world.groups()[i].name);
        const People intended =
            evacuation.choice_to_stay
                ? taken[i]
                : hypergeometric(group.intending, group.residents - group.intending, taken[i],
                                 address);
        take_to(today, evacuation.from, i, evacuation.to, taken[i], intended);
    }
}

}  // namespace

void organised_departures(Today& today) {
    const Plan* plan = today.world.plan();
    if (plan == nullptr)
        return;
    today.work.corridor_links.assign(today.work.corridor_links.size(), false);
    for (std::size_t i = 0; i < plan->corridors.size(); ++i)
        use_corridor(today, i);
    for (std::size_t i = 0; i < plan->transports.size(); ++i)
        drive(today, i);
    for (std::size_t i = 0; i < plan->evacuations.size(); ++i)
        evacuate(today, i);
}

}  // namespace couloir

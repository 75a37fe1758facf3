#include "couloir/engine/ways_out.hpp"

#include <algorithm>
#include <numeric>

#include "couloir/base/hash.hpp"
#include "couloir/base/hypergeometric.hpp"
#include "couloir/engine/corridors.hpp"
#include "couloir/engine/leave_home.hpp"
#include "couloir/engine/permission.hpp"
#include "couloir/engine/plan_effects.hpp"
#include "couloir/engine/trusting.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kPhase = static_cast<std::uint32_t>(Subphase::kAtHome);
constexpr std::uint64_t kConvoy = hash_text("convoy");
constexpr std::uint64_t kIntended = hash_text("intended to leave");
constexpr std::uint64_t kSeats = hash_text("seats");

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
        take_intending(today, evacuation.from, i, intended, who);
        take_to(today, evacuation.from, i, evacuation.to, taken[i], intended);
    }
    today.counts.by_convoy += std::reduce(taken.begin(), taken.end());
}

}  // namespace

void organised_departures(Today& today) {
    const Plan* plan = today.world.plan();
    if (plan == nullptr)
        return;
    today.work.corridor_links.assign(today.work.corridor_links.size(), false);
    use_corridors(today);
    for (std::size_t i = 0; i < plan->transports.size(); ++i)
        drive(today, i);
    for (std::size_t i = 0; i < plan->evacuations.size(); ++i)
        evacuate(today, i);
}

}  // namespace couloir

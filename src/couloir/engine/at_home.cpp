#include <algorithm>

#include "couloir/base/hash.hpp"
#include "couloir/engine/day.hpp"
#include "couloir/engine/exits.hpp"
#include "couloir/engine/families.hpp"
#include "couloir/engine/leave_home.hpp"
#include "couloir/engine/permission.hpp"
#include "couloir/engine/plan_effects.hpp"
#include "couloir/engine/push.hpp"
#include "couloir/engine/ways_out.hpp"
#include "couloir/rules/intention.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kPhase = static_cast<std::uint32_t>(Subphase::kAtHome);
constexpr std::uint64_t kIntend = hash_text("intend");
constexpr std::uint64_t kHelped = hash_text("helped");

/// Calls visit(location) for the other end of each road of at most nearby_km.
template <class Visit>
void for_each_neighbour(const Today& today, LocationId location, Visit visit) {
    const Network& network = today.world.network();
    for (const LinkId link : network.out_of(location)) {
        if (network.link(link).length_km <= today.settings.nearby_km)
            visit(network.link(link).to);
    }
    for (const LinkId link : network.into(location)) {
        if (network.link(link).length_km <= today.settings.nearby_km)
            visit(network.link(link).from);
    }
}

/// A neighbour by several roads is one neighbour.
std::vector<LocationId> neighbours_of(const Today& today, LocationId location) {
    std::vector<LocationId> neighbours;
    for_each_neighbour(today, location, [&](LocationId other) { neighbours.push_back(other); });
    std::sort(neighbours.begin(), neighbours.end());
    neighbours.erase(std::unique(neighbours.begin(), neighbours.end()), neighbours.end());
    std::erase(neighbours, location);
    return neighbours;
}

/// What people at home meet, before anybody leaves today.
AtHome at_home(const Today& today, LocationId id) {
    const LocationState& location = today.at(id);
    AtHome home;
    home.fighting = fighting_at(today, id) * decay_at(today, location);
    home.days_of_fighting = location.intensity > 0.0 ? today.day - location.conflict_since : 0;
    home.messages = messages_at(today, id);
    home.overtaken = location.overtaken;
    People before = 0;
    People gone = 0;
    for (const LocationId other : neighbours_of(today, id)) {
        const LocationState& there = today.at(other);
        home.fighting_nearby = std::max(home.fighting_nearby, fighting_at(today, other));
        before += there.before;
        gone += std::max<People>(0, there.before - there.residents);
    }
    if (before > 0)
        home.neighbours_gone = static_cast<double>(gone) / static_cast<double>(before);
    return home;
}

/// Rule 15.
void come_to_intend(Today& today, LocationId id, double chance) {
    LocationState& location = today.at(id);
    const std::uint64_t who = today.world.site(id).name;
    for (std::size_t i = 0; i < location.home.size(); ++i) {
        HomeGroup& group = location.home[i];
        const People others = group.residents - group.intending;
        if (others == 0)
            continue;
        const People more = some_of(
            today, others, chance, today.draw(kPhase, who, kIntend ^ today.world.groups()[i].name));
        group.intending += more;
        location.intending += more;
    }
}

/// Those who need transport leave where others help them.
People leaving_of(Today& today, LocationId id, std::size_t number) {
    const People intending = today.at(id).home[number].intending;
    const HomeGroupRecord& group = today.world.groups()[number];
    if (intending == 0 || !may_leave(today, id, number))
        return 0;
    if (!group.needs_transport)
        return intending;
    return some_of(today, intending, today.settings.helped_per_day,
                   today.draw(kPhase, today.world.site(id).name, kHelped ^ group.name));
}

void leave_by_road(Today& today, LocationId id) {
    if (today.at(id).intending == 0)
        return;
    for (std::size_t i = 0; i < today.at(id).home.size(); ++i)
        leave_home_along(today, id, i, nullptr, leaving_of(today, id, i));
}

void count_those_at_home(Today& today, const Exits& out) {
    for (std::size_t i = 0; i < today.state.locations.size(); ++i) {
        const LocationState& location = today.state.locations[i];
        const LocationId id = LocationId::from_index(i);
        today.counts.trapped[i] = location.intending;
        const bool shut = !today.world.network().out_of(id).empty() && !out.to_safety[i];
        today.counts.encircled[i] = shut ? location.residents + location.present : 0;
        today.counts.fighting[i] = fighting_at(today, id);
    }
}

}  // namespace

void people_at_home(Today& today) {
    if (!today.world.people_have_intentions())
        return;
    std::vector<double>& chances = today.work.intention_chances;
    for (std::size_t i = 0; i < chances.size(); ++i) {
        const LocationId id = LocationId::from_index(i);
        chances[i] = today.at(id).residents == 0
                         ? 0.0
                         : intention_chance(at_home(today, id), today.settings);
    }
    const Exits out = exits(today);
    for (std::size_t i = 0; i < chances.size(); ++i) {
        const LocationId id = LocationId::from_index(i);
        come_to_intend(today, id, chances[i]);
        if (out.to_calm[i])
            leave_by_road(today, id);
    }
    organised_departures(today);
    count_those_at_home(today, out);
}

}  // namespace couloir

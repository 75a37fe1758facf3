#include <algorithm>

#include "couloir/base/binomial.hpp"
#include "couloir/base/hash.hpp"
#include "couloir/base/poisson.hpp"
#include "couloir/engine/day.hpp"
#include "couloir/engine/leave_home.hpp"
#include "couloir/engine/plan_effects.hpp"
#include "couloir/engine/push.hpp"
#include "couloir/rules/intention.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kPhase = static_cast<std::uint32_t>(Subphase::kAtHome);
constexpr std::uint64_t kIntend = hash_text("intend");
constexpr std::uint64_t kIncidents = hash_text("incidents");

/// Incidents after which trust, halved by each, is nothing.
constexpr int kNoTrustLeft = 1000;

bool has_way_out(const Today& today, LocationId location) {
    const std::vector<LinkId>& out = today.world.network().out_of(location);
    return std::any_of(out.begin(), out.end(),
                       [&](LinkId link) { return today.state.open.is_open(link); });
}

/// Rule 15.
void come_to_intend(Today& today, LocationId id) {
    LocationState& location = today.at(id);
    const double chance =
        intention_chance(today.settings.displaced_per_conflict_day, fighting_at(today, id),
                         decay_at(today, location), messages_at(today, id));
    location.intending += binomial(location.residents - location.intending, chance,
                                   today.draw(kPhase, today.world.site(id).name, kIntend));
}

/// People on the way through an open corridor pass whatever closes its roads.
void open_path(Today& today, const Corridor& corridor) {
    const Network& network = today.world.network();
    for (std::size_t i = 1; i < corridor.path.size(); ++i) {
        for (const LinkId link : network.out_of(corridor.path[i - 1])) {
            if (network.link(link).to == corridor.path[i])
                today.work.corridor_links[link.index()] = true;
        }
    }
}

/// Rule 16: of those who intend to leave and have no other way, those who trust the corridor use
/// it, as many as pass in a day.
void use_corridor(Today& today, std::size_t number) {
    const Corridor& corridor = today.world.plan()->corridors[number];
    CorridorState& state = today.state.corridors[number];
    if (!is_open(today, number))
        return;
    open_path(today, corridor);
    const LocationId start = corridor.path.front();
    const std::uint64_t who = hash_text(corridor.name);
    const People willing = binomial(today.at(start).intending, trust_in(today, number),
                                    today.draw(kPhase, who, kIntend));
    const People passed = std::min(willing, corridor.people_per_day / today.settings.hasten);
    leave_home_along(today, start, today.world.corridor_itinerary(number), passed);
    today.counts.corridor_use[number] = passed;
    const People incidents =
        poisson(static_cast<double>(passed) * corridor.incidents_per_1000_passages / 1000.0,
                today.draw(kPhase, who, kIncidents));
    state.incidents += static_cast<int>(std::min<People>(incidents, kNoTrustLeft));
    state.incidents = std::min(state.incidents, kNoTrustLeft);
    if (incidents > 0)
        state.closed_until = today.day + corridor.closed_days_after_incident;
}

/// Convoys take those who intend to leave; without a choice to stay, everyone in turn.
void evacuate(Today& today, const Evacuation& evacuation) {
    if (!runs_today(evacuation, today.day))
        return;
    LocationState& start = today.at(evacuation.from);
    const People eligible = evacuation.choice_to_stay ? start.intending : start.residents;
    const People taken = std::min(eligible, evacuation.people_per_day / today.settings.hasten);
    take_to(today, evacuation.from, evacuation.to, taken);
}

void count_those_at_home(Today& today) {
    for (std::size_t i = 0; i < today.state.locations.size(); ++i) {
        const LocationState& location = today.state.locations[i];
        const LocationId id = LocationId::from_index(i);
        today.counts.trapped[i] = location.intending;
        const bool shut = !today.world.network().out_of(id).empty() && !has_way_out(today, id);
        today.counts.encircled[i] = shut ? location.residents + location.present : 0;
        today.counts.fighting[i] = fighting_at(today, id);
    }
}

}  // namespace

void people_at_home(Today& today) {
    if (!today.world.people_have_intentions())
        return;
    for (std::size_t i = 0; i < today.state.locations.size(); ++i) {
        const LocationId id = LocationId::from_index(i);
        if (today.at(id).residents == 0)
            continue;
        come_to_intend(today, id);
        if (has_way_out(today, id))
            leave_home_along(today, id, nullptr, today.at(id).intending);
    }
    if (const Plan* plan = today.world.plan()) {
        today.work.corridor_links.assign(today.work.corridor_links.size(), false);
        for (std::size_t i = 0; i < plan->corridors.size(); ++i)
            use_corridor(today, i);
        for (const Evacuation& evacuation : plan->evacuations)
            evacuate(today, evacuation);
    }
    count_those_at_home(today);
}

}  // namespace couloir

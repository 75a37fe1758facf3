#include "couloir/engine/corridors.hpp"

#include <algorithm>
#include <numeric>

#include "couloir/base/hash.hpp"
#include "couloir/base/poisson.hpp"
#include "couloir/engine/leave_home.hpp"
#include "couloir/engine/permission.hpp"
#include "couloir/engine/plan_effects.hpp"
#include "couloir/engine/trusting.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kPhase = static_cast<std::uint32_t>(Subphase::kAtHome);
constexpr std::uint64_t kFirstInLine = hash_text("first in line");
constexpr std::uint64_t kIncidents = hash_text("incidents");

/// Incidents after which no trust is left to lose.
constexpr int kNoTrustLeft = 1000;

/// People on the way through an open corridor pass whatever closes its roads.
void open_path(Today& today, const Corridor& corridor) {
    for (std::size_t i = 1; i < corridor.path.size(); ++i)
        for_each_link(today, corridor.path[i - 1], corridor.path[i],
                      [&](LinkId link) { today.work.corridor_links[link.index()] = true; });
}

/// By group.
std::vector<People> willing_to_use(Today& today, const Corridor& corridor, double trust) {
    const LocationId start = corridor.path.front();
    std::vector<People> willing(today.world.groups().size(), 0);
    for (std::size_t i = 0; i < willing.size(); ++i) {
        if (!today.world.groups()[i].needs_transport && may_leave(today, start, i) &&
            concerns(corridor.admits, i, today))
            willing[i] = trust_at_most(today, start, i, trust);
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

void use_corridor(Today& today, std::size_t number) {
    const Corridor& corridor = today.world.plan()->corridors[number];
    const double hours = hours_open(today, number);
    if (hours <= 0.0)
        return;
    open_path(today, corridor);
    const LocationId start = corridor.path.front();
    const double trust = trust_in(today, number);
    const std::vector<People> users =
        taken_at_random(today, willing_to_use(today, corridor, trust),
                        corridor.people_in(hours) / today.settings.hasten,
                        today.draw(kPhase, mix(hash_text(corridor.name), kFirstInLine), 0));
    for (std::size_t i = 0; i < users.size(); ++i) {
        take_trusting(today, start, i, trust, users[i], hash_text(corridor.name));
        leave_home_along(today, start, i, today.world.corridor_itinerary(number), users[i]);
    }
    const People all = std::reduce(users.begin(), users.end());
    today.counts.corridor_use[number] = all;
    meet_incidents(today, corridor, today.state.corridors[number], all);
}

}  // namespace

bool concerns(const std::vector<std::size_t>& groups, std::size_t group, const Today& today) {
    const bool returned = group + 1 == today.world.groups().size();
    return groups.empty() || returned ||
           std::find(groups.begin(), groups.end(), group) != groups.end();
}

void use_corridors(Today& today) {
    for (std::size_t i = 0; i < today.world.plan()->corridors.size(); ++i)
        use_corridor(today, i);
}

}  // namespace couloir

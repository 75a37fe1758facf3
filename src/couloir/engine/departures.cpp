#include <algorithm>
#include <cmath>

#include "couloir/base/hash.hpp"
#include "couloir/base/multinomial.hpp"
#include "couloir/base/poisson.hpp"
#include "couloir/engine/day.hpp"
#include "couloir/engine/leave_home.hpp"
#include "couloir/engine/push.hpp"
#include "couloir/rules/conflict_departures.hpp"
#include "couloir/rules/registered_departures.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kPhase = static_cast<std::uint32_t>(Subphase::kDepartures);

void leave_home(Today& today, LocationId id, People number) {
    if (number == 0)
        return;
    LocationState& location = today.at(id);
    if (today.settings.take_from_population && location.intensity > 0.0) {
        location.residents -= std::min(location.residents, number);
    }
    become_displaced(today, id, nullptr, number);
}

/// Flee's code takes the people of day 0 off a camp's capacity although they stay in it.
void subtract_day0_from_capacity(Today& today) {
    for (std::size_t i = 0; i < today.state.locations.size(); ++i) {
        LocationState& location = today.state.locations[i];
        if (location.capacity <= 0)
            continue;
        location.capacity -= today.world.site(LocationId::from_index(i)).registered_day0;
    }
}

People change_of_total(const Today& today) {
    const std::span<const People> told = today.told_departures;
    if (told.empty() || today.day == 0)
        return today.world.registrations().daily_difference(today.day,
                                                            today.settings.sum_from_camps);
    return told[std::min(static_cast<std::size_t>(today.day), told.size()) - 1];
}

void depart_by_registrations(Today& today) {
    const Settings& settings = today.settings;
    const bool placed = today.day == 0 && settings.insert_day0;
    const People change = change_of_total(today);
    RegisteredDepartures departures = registered_departures(change, today.state.debt);
    if (placed) {
        departures = registered_departures(0, 0);
        if (follows_flee_code(settings.compat))
            subtract_day0_from_capacity(today);
    }
    today.state.debt = departures.debt;

    Workspace& work = today.work;
    double total = 0.0;
    for (std::size_t i = 0; i < work.spawn_weights.size(); ++i) {
        work.spawn_weights[i] = today.state.locations[i].spawn_weight;
        total += work.spawn_weights[i];
    }
    if (departures.leaving == 0 || total <= 0.0)
        return;
    static constexpr std::uint64_t kWho = hash_text("registered total");
    multinomial(departures.leaving, work.spawn_weights, today.draw(kPhase, kWho, 0),
                work.location_names, work.spawned);
    for (std::size_t i = 0; i < work.spawned.size(); ++i) {
        leave_home(today, LocationId::from_index(i), work.spawned[i]);
    }
}

People pushed_out(Today& today, LocationId id) {
    const Settings& settings = today.settings;
    const LocationState& location = today.at(id);
    const bool native = !follows_flee(settings.compat);
    const ConflictDepartureMode mode = conflict_departure_mode(settings.conflict_spawn_mode);
    const double expected =
        conflict_departures(mode, settings.displaced_per_conflict_day, location.residents,
                            location.intensity, native ? decay_at(today, location) : 1.0);
    People number = static_cast<People>(expected);
    if (mode == ConflictDepartureMode::kPoisson) {
        number = poisson(expected, today.draw(kPhase, today.world.site(id).name, 0));
    }
    return native ? std::min(number, location.residents) : number;
}

void depart_by_conflict(Today& today) {
    for (std::size_t i = 0; i < today.state.locations.size(); ++i) {
        const LocationId id = LocationId::from_index(i);
        if (today.at(id).intensity > 0.0)
            leave_home(today, id, pushed_out(today, id));
    }
}

}  // namespace

void depart(Today& today) {
    if (today.world.people_have_intentions())
        return;
    if (today.settings.conflict_spawn_mode.empty()) {
        depart_by_registrations(today);
    } else {
        depart_by_conflict(today);
    }
}

}  // namespace couloir

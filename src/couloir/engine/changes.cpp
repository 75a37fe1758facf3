#include "couloir/base/hash.hpp"
#include "couloir/engine/day.hpp"
#include "couloir/engine/push.hpp"

namespace couloir {
namespace {

constexpr double kNoConflictBelow = 1e-6;

void become_conflict(Today& today, LocationState& location, double intensity) {
    const bool goes_on = location.intensity > 0.0;
    if (!goes_on || follows_flee_code(today.settings.compat)) {
        location.conflict_since = today.day;
    }
    location.intensity = intensity;
    location.chance = today.settings.conflict_move_chance;
    location.town = false;
}

void become_town(Today& today, LocationState& location) {
    location.intensity = 0.0;
    location.chance = today.settings.default_move_chance;
    location.town = true;
}

/// Whoever is still at home when another party takes over is overtaken.
void change_control(Today& today, const Event& event, LocationState& location) {
    const std::uint64_t party = hash_text(event.party);
    if (location.party != 0 && location.party != party) {
        today.counts.overtaken[event.from.index()] += location.residents;
        location.overtaken = true;
    }
    location.party = party;
}

/// Applies one event; says whether the push of conflicts has to be taken anew.
bool apply(Today& today, const Event& event) {
    LocationState& location = today.at(event.from);
    switch (event.kind) {
        case EventKind::kConflict:
            if (event.value < kNoConflictBelow) {
                become_town(today, location);
            } else {
                become_conflict(today, location, event.value);
            }
            return true;
        case EventKind::kBecomeConflict:
            become_conflict(today, location, today.settings.default_conflict_intensity);
            return true;
        case EventKind::kBecomeTown:
            become_town(today, location);
            location.camp = false;
            return true;
        case EventKind::kPlaces:
            location.capacity = static_cast<People>(event.value) / today.settings.hasten;
            return false;
        case EventKind::kGrowth:
            location.growth_per_day = static_cast<People>(event.value) / today.settings.hasten;
            return false;
        case EventKind::kControl:
            change_control(today, event, location);
            return false;
        default:
            return false;
    }
}

}  // namespace

void apply_changes(Today& today) {
    bool push_changed = today.day == 0;
    for (const Event& event : today.events) {
        if (happens_before_departures(event.kind))
            push_changed |= apply(today, event);
    }
    if (push_changed)
        update_push(today);
}

}  // namespace couloir

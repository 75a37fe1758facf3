#pragma once

#include "couloir/engine/day.hpp"

namespace couloir {

/// The fighting that people at a location meet today: its intensity, or none while a humanitarian
/// pause holds. Whether a pause holds is drawn once for a member, alike in all plans.
double fighting_at(const Today& today, LocationId location);

/// The factor of all messages that the location hears today.
double messages_at(const Today& today, LocationId location);

/// Hours for which the corridor is open today: of windows that opened as announced, the longest; 0
/// outside all of them, and while it is closed after an incident.
double hours_open(const Today& today, std::size_t corridor);

/// The share of those who would leave that would use the corridor: its trust, times the setting
/// corridors.trust_after_incident for each incident so far in a corridor of the same guarantor.
double trust_in(const Today& today, std::size_t corridor);

bool runs_today(const Evacuation& evacuation, int day);

}  // namespace couloir

#pragma once

#include "couloir/engine/day.hpp"

namespace couloir {

/// People leave home at a location: they are displaced there, on their first leg, and decide today.
/// `itinerary` is what they have decided to visit; nullptr for nothing yet.
void become_displaced(Today& today, LocationId location, const Itinerary* itinerary, People number);

/// Of those at home who intend to leave, so many do (rules 15 and 16).
void leave_home_along(Today& today, LocationId location, const Itinerary* itinerary, People number);

/// They are taken to another location the same day.
void take_to(Today& today, LocationId from, LocationId to, People number);

}  // namespace couloir

#pragma once

#include "couloir/engine/day.hpp"

namespace couloir {

/// People leave home at a location: they are displaced there, on their first leg, and decide today.
/// `itinerary` is what they have decided to visit; nullptr for nothing yet.
void become_displaced(Today& today, LocationId location, const Itinerary* itinerary, People number);

/// Of those of a group at home who intend to leave, so many do (rules 15 and 16).
void leave_home_along(Today& today, LocationId location, std::size_t group,
                      const Itinerary* itinerary, People number);

/// They are taken to another location the same day; `intended` of them wanted to leave.
void take_to(Today& today, LocationId from, std::size_t group, LocationId to, People number,
             People intended);

}  // namespace couloir

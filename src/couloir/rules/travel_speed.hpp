#pragma once

#include "couloir/scenario/settings.hpp"

namespace couloir {

/// Rule 10, the day's speed on a link in km/day: on foot on the first leg of a journey if
/// start_on_foot, else the link's own speed. `link_speed_km_per_day` is negative where the link has
/// none. Follows Flee. Reads whether this is the first leg.
double travel_speed(double link_speed_km_per_day, bool first_leg, const Settings& settings);

/// Whether someone with this much done has come to the end of a link. Flee's code asks for more
/// than the length, so that a 200 km link takes two days at 200 km a day.
bool reaches_end(double km_done, double length_km, const Settings& settings);

/// How far someone travels today on a link, of the day's whole speed. In Flee's code what was
/// travelled before today on other links is not taken off.
double km_today(double speed_km_per_day, double travelled_today_km, const Settings& settings);

}  // namespace couloir

#pragma once

#include "couloir/scenario/settings.hpp"

namespace couloir {

/// Rule 11, short stints: people do not rest in a town before a full day's travel in two days.
///
///   must go on if (recent + today / max_move_speed) / 2 < 0.5
///
/// `recent` is the running measure of travel below; no unit. Follows Flee 2's change set 1.
/// Reads recent travel.
bool must_go_on(double recent_travel, double travelled_today_km, const Settings& settings);

/// Recent travel at the end of a day: half of it is today. Values below 2^-20 become 0; they can no
/// longer be told apart by must_go_on() (docs/architecture.md).
double recent_travel_after(double recent_travel, double travelled_today_km,
                           const Settings& settings);

}  // namespace couloir

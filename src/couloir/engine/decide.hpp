#pragma once

#include <vector>

#include "couloir/engine/day.hpp"

namespace couloir {

/// Rule 9 for the people of `cohorts` at a location: who moves, where to, and who stays. Those who
/// set out are put on links that travel in the next round, and counted as leaving; `cohorts` keeps
/// those who stay. Counts of locations change only in apply_leaving().
void decide(Today& today, std::uint32_t subphase, LocationId location,
            std::vector<Resting>& cohorts);

/// Ends a sub-phase: those who left are no longer counted where they were.
void apply_leaving(Today& today);

/// Puts those who are set to travel in the next round back on their links.
void keep_travellers(Today& today);

}  // namespace couloir

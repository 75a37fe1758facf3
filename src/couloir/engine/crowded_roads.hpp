#pragma once

#include "couloir/engine/day.hpp"

namespace couloir {

/// How many may set out on each link today (rule 17).
void make_room_on_roads(Today& today);

/// Of those who would set out in this sub-phase on a link that fills up, a random part does; the
/// others stay where they are, and keep what they had decided. Before apply_leaving().
void hold_back_at_full_roads(Today& today, std::uint32_t subphase);

}  // namespace couloir

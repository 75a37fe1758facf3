#pragma once

#include <string>

#include "couloir/engine/world.hpp"
#include "couloir/ensemble/forecast.hpp"

namespace couloir {

/// out.csv with Flee's own columns, date stamps (the end of a day carries the next date) and
/// number formats, for one member. A camp without registrations has empty data and error.
std::string flee_out_csv(const World& world, const FirstMember& member);

}  // namespace couloir

#pragma once

#include "couloir/engine/day.hpp"

namespace couloir {

/// Whether people of a group may leave a location today: by what is stated of the location, else of
/// the party that controls it, else yes (rule 15).
bool may_leave(const Today& today, LocationId location, std::size_t group);

/// Of the people of each group, `number` taken at random; all of them if they are fewer. `address`
/// names the draw; groups draw at names of their own.
std::vector<People> taken_at_random(const Today& today, const std::vector<People>& groups,
                                    People number, const Address& address);

}  // namespace couloir

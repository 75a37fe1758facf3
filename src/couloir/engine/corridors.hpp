#pragma once

#include "couloir/engine/day.hpp"

namespace couloir {

/// Rule 16: of those who intend to leave and have no other way, those who trust an open corridor of
/// the plan use it, as many as pass in a day.
void use_corridors(Today& today);

/// Whether an intervention for some groups is for this one; those who have returned are admitted
/// wherever anyone is. `groups` empty: for all.
bool concerns(const std::vector<std::size_t>& groups, std::size_t group, const Today& today);

/// The links from one location to the next.
template <class Visit>
void for_each_link(const Today& today, LocationId from, LocationId to, Visit visit) {
    for (const LinkId link : today.world.network().out_of(from)) {
        if (today.world.network().link(link).to == to)
            visit(link);
    }
}

}  // namespace couloir

#pragma once

#include "couloir/engine/day.hpp"

namespace couloir {

// Trust in corridors is a trait of a person: a level in [0, 1), every level alike. Whoever would
// use a corridor of trust t has a level below t, and would use any that is trusted more. A level
// is found out only as far as a corridor asks, so people stay interchangeable within a Trusting.

/// How many of those of the group who intend to leave have a level below `trust`. Finds it out of
/// those of whom it is not known.
People trust_at_most(Today& today, LocationId location, std::size_t group, double trust);

/// Forgets `number` of those whose level is below `trust`, taken at random by `taker` (a name, one
/// a corridor): they leave.
void take_trusting(Today& today, LocationId location, std::size_t group, double trust,
                   People number, std::uint64_t taker);

/// Forgets `number` of all who intend to leave, taken at random by `taker` (a name, one a convoy),
/// whatever their level.
void take_intending(Today& today, LocationId location, std::size_t group, People number,
                    std::uint64_t taker);

}  // namespace couloir

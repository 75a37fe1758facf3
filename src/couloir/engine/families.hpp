#pragma once

#include <span>
#include <vector>

#include "couloir/base/multinomial.hpp"
#include "couloir/engine/day.hpp"

namespace couloir {

/// How many of `number` people do what each family does with chance `p` (rule 22). Where families
/// are of one, this is a binomial.
People some_of(const Today& today, People number, double p, const Address& address);

/// How many of `number` people are in a family one of whom, at least, meets what each meets with
/// chance `p`: his or her family waits with whoever is held (rule 18).
People families_with_one(const Today& today, People number, double p, const Address& address);

/// How `number` people spread over options, a family together.
void spread_families(const Today& today, People number, const Shares& shares,
                     const Address& address, std::span<const std::uint64_t> option_names,
                     std::vector<Chosen>& out);

}  // namespace couloir

#pragma once

#include "couloir/base/luck.hpp"
#include "couloir/base/people.hpp"

namespace couloir {

/// How many of `n` people do a thing that each does with probability `p`, independently.
/// n >= 0; 0 <= p <= 1. Increasing in the first uniform of `luck`, for every n and p.
People binomial(People n, double p, const Luck& luck);

}  // namespace couloir

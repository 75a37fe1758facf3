#pragma once

#include "couloir/base/luck.hpp"
#include "couloir/base/people.hpp"

namespace couloir {

/// How many of `n` people do a thing that each does with probability `p`, independently.
/// n >= 0; 0 <= p <= 1. It is binomial_quantile() at the first uniform of `luck`: increasing in it,
/// for every n and p, so that equal luck gives counts as alike as two laws allow.
People binomial(People n, double p, const Luck& luck);

/// The least k that more than a share u of outcomes do not exceed: P(X <= k) > u. 0 < u < 1.
/// Errors of rounding move no probability by more than about 1e-14.
People binomial_quantile(People n, double p, double u);

}  // namespace couloir

#pragma once

#include "couloir/base/luck.hpp"
#include "couloir/base/people.hpp"

namespace couloir {

/// A count whose expectation is `mean`, of events that happen independently. 0 <= mean <= 1e12.
/// It is poisson_quantile() at the first uniform of `luck`.
People poisson(double mean, const Luck& luck);

/// The least k with P(X <= k) > u. 0 < u < 1. Errors as binomial_quantile().
People poisson_quantile(double mean, double u);

}  // namespace couloir

#pragma once

#include "couloir/base/luck.hpp"
#include "couloir/base/people.hpp"

namespace couloir {

/// A count whose expectation is `mean`, of events that happen independently. 0 <= mean <= 1e12.
/// Increasing in the first uniform of `luck`, for every mean.
People poisson(double mean, const Luck& luck);

}  // namespace couloir

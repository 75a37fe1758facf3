#pragma once

#include <span>
#include <vector>

#include "couloir/base/people.hpp"

namespace couloir {

/// A figure over the members of an ensemble.
struct Summary {
    double mean = 0.0;
    double sd = 0.0;  ///< sample standard deviation; 0 for one member
    double q05 = 0.0;
    double q10 = 0.0;
    double q25 = 0.0;
    double q50 = 0.0;
    double q75 = 0.0;
    double q90 = 0.0;
    double q95 = 0.0;
};

/// The quantile `p` in [0, 1] of sorted values, linear between order statistics (Hyndman and Fan's
/// type 7). At least one value.
double quantile(std::span<const People> sorted, double p);

/// Exact. Sorts `values`; at least one. The same for any order of the members.
Summary summarise(std::vector<People>& values);

}  // namespace couloir

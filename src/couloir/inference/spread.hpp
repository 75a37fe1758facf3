#pragma once

#include <vector>

namespace couloir {

/// A real-valued score over the members of an ensemble.
struct Spread {
    double mean = 0.0;
    double sd = 0.0;  ///< sample standard deviation; 0 for one member
    double q05 = 0.0;
    double q95 = 0.0;
};

/// At least one value; quantiles linear between order statistics.
Spread spread_of(std::vector<double> values);

}  // namespace couloir

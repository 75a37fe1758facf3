#pragma once

#include <span>

namespace couloir {

/// Flee's averaged relative difference of one day, over the camps x: sum of |sim_x - data_x|
/// divided by the sum of data_x, but at least by 1 (Suleimenova et al. 2017).
double relative_difference(std::span<const double> sim, std::span<const double> data);

/// The same after all sim_x are multiplied by (sum of data_x / sum of sim_x), which asks only who
/// is where and not how many there are in all. Left as they are if nobody is anywhere.
double rescaled_difference(std::span<const double> sim, std::span<const double> data);

}  // namespace couloir

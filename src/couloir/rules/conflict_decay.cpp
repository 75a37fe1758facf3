#include "couloir/rules/conflict_decay.hpp"

#include <algorithm>
#include <cstddef>

namespace couloir {

double conflict_decay(std::span<const double> multipliers, int interval_days,
                      int days_since_start) {
    if (multipliers.empty())
        return 1.0;
    const auto step = static_cast<std::size_t>(std::max(0, days_since_start / interval_days));
    return multipliers[std::min(step, multipliers.size() - 1)];
}

}  // namespace couloir

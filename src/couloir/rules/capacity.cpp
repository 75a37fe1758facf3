#include "couloir/rules/capacity.hpp"

namespace couloir {

double capacity_multiplier(People present, People capacity, const Settings& settings) {
    const double limit = static_cast<double>(capacity) * settings.capacity_scaling;
    if (limit < 1.0)
        return 1.0;
    const double count = static_cast<double>(present);
    const double nearly_full = settings.capacity_buffer * limit;
    if (count <= nearly_full)
        return 1.0;
    if (count >= limit)
        return 0.0;
    return 1.0 - (count - nearly_full) / (limit * (1.0 - settings.capacity_buffer));
}

People grown_capacity(People capacity, People growth_per_day) {
    return capacity > 0 ? capacity + growth_per_day : capacity;
}

}  // namespace couloir

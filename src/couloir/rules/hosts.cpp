#include "couloir/rules/hosts.hpp"

#include <cmath>

namespace couloir {

double chance_to_leave_hosts(double p, People guests, People hosts, const Settings& settings) {
    if (settings.host_days <= 0.0)
        return p;
    const double crowding =
        hosts > 0 ? static_cast<double>(guests) / static_cast<double>(hosts) : 0.0;
    return 1.0 - (1.0 - p) * std::exp(-(1.0 + crowding) / settings.host_days);
}

}  // namespace couloir

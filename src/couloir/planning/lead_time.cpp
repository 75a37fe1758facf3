#include "couloir/planning/lead_time.hpp"

#include <algorithm>

namespace couloir {

LeadTime lead_time(const Plan& plan) {
    LeadTime time;
    for (const SitePlan& site : plan.sites) {
        time.first_site = std::min(time.first_site.value_or(site.opens), site.opens);
        time.last_site = std::max(time.last_site.value_or(site.opens), site.opens);
    }
    for (const Corridor& corridor : plan.corridors) {
        if (!corridor.announced || corridor.windows.empty())
            continue;
        const int opens = std::ranges::min(corridor.windows, {}, &Window::first).first;
        const int ahead = opens - *corridor.announced;
        time.announced_ahead = std::min(time.announced_ahead.value_or(ahead), ahead);
    }
    return time;
}

}  // namespace couloir

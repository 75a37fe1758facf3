#pragma once

#include <optional>

#include "couloir/scenario/plan.hpp"

namespace couloir {

/// How soon what a plan needs must stand. Days count from the operation's first, 0; earlier ones
/// are negative.
struct LeadTime {
    std::optional<int> first_site;       ///< the day on which its first site must be ready
    std::optional<int> last_site;        ///< and its last
    std::optional<int> announced_ahead;  ///< least days from a corridor's announcement to opening
};

/// Only what the plan states: no site, or no announcement, gives nothing.
LeadTime lead_time(const Plan& plan);

}  // namespace couloir

#pragma once

#include <algorithm>

#include "couloir/base/people.hpp"
#include "couloir/scenario/settings.hpp"

namespace couloir {

/// So many people a day as a run counts them: divided by hasten, whole, at least 1 (rules 17, 18).
inline People daily_flow(double people_a_day, const Settings& settings) {
    return std::max<People>(1, static_cast<People>(people_a_day) / settings.hasten);
}

}  // namespace couloir

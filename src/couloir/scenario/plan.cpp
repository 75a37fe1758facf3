#include "couloir/scenario/plan.hpp"

#include <algorithm>

namespace couloir {

People Corridor::people_on(int day) const {
    double hours = 0.0;
    for (const Window& window : windows) {
        if (window.holds(day))
            hours = std::max(hours, window.hours);
    }
    return static_cast<People>(people_per_hour * hours);
}

People Corridor::most_people_a_day() const {
    double hours = 0.0;
    for (const Window& window : windows)
        hours = std::max(hours, window.hours);
    return static_cast<People>(people_per_hour * hours);
}

bool Plan::leaves_no_choice() const {
    return std::ranges::any_of(evacuations,
                               [](const Evacuation& one) { return !one.choice_to_stay; });
}

}  // namespace couloir

#include "couloir/scenario/plan.hpp"

#include <algorithm>

namespace couloir {
namespace {

/// Whole people; hours such as a sixtieth of an hour times sixty people are one.
People people_in(double hours, double an_hour) {
    return static_cast<People>(hours * an_hour + 1e-6);
}

}  // namespace

People Corridor::people_on(int day) const {
    double hours = 0.0;
    for (const Window& window : windows) {
        if (window.holds(day))
            hours = std::max(hours, window.hours);
    }
    return people_in(hours, people_per_hour);
}

People Corridor::most_people_a_day() const {
    double hours = 0.0;
    for (const Window& window : windows)
        hours = std::max(hours, window.hours);
    return people_in(hours, people_per_hour);
}

bool Plan::leaves_no_choice() const {
    return std::ranges::any_of(evacuations,
                               [](const Evacuation& one) { return !one.choice_to_stay; });
}

}  // namespace couloir

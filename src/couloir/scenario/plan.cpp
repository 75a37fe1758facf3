#include "couloir/scenario/plan.hpp"

#include <algorithm>

namespace couloir {
double Corridor::hours_on(int day, const std::function<bool(const Window&)>& opened) const {
    double hours = 0.0;
    for (const Window& window : windows) {
        if (window.holds(day) && opened(window))
            hours = std::max(hours, window.hours);
    }
    return hours;
}

People Corridor::people_in(double hours) const {
    // A sixtieth of an hour times sixty people an hour is one of them.
    constexpr double kRounding = 1e-6;
    return static_cast<People>(hours * people_per_hour + kRounding);
}

People Corridor::people_on(int day) const {
    return people_in(hours_on(day, [](const Window&) { return true; }));
}

People Corridor::most_people_a_day() const {
    double hours = 0.0;
    for (const Window& window : windows)
        hours = std::max(hours, window.hours);
    return people_in(hours);
}

bool Plan::leaves_no_choice() const {
    return std::ranges::any_of(evacuations,
                               [](const Evacuation& one) { return !one.choice_to_stay; });
}

}  // namespace couloir

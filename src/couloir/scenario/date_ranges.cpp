#include <algorithm>
#include <cmath>

#include "couloir/scenario/event.hpp"

namespace couloir {
std::string first_claim(const Event& event) {
    return event.claim.substr(0, event.claim.find(' '));
}

Quantity day_range(const Event& event) {
    return {static_cast<double>(event.day), event.earliest, event.latest,
            "date " + first_claim(event)};
}

bool has_uncertain_dates(std::span<const Event> events) {
    return std::ranges::any_of(events, [](const Event& event) {
        return event.earliest.has_value() && event.latest.has_value();
    });
}

std::vector<Event> draw_dates(std::span<const Event> events, std::uint64_t seed,
                              std::uint32_t member) {
    std::vector<Event> drawn(events.begin(), events.end());
    for (Event& event : drawn) {
        const Quantity day = day_range(event);
        event.day = static_cast<int>(std::lround(draw(day, day.claim, seed, member)));
    }
    std::ranges::stable_sort(drawn, {}, &Event::day);
    return drawn;
}

std::span<const Event> events_on(std::span<const Event> events, int day) {
    const auto first =
        std::partition_point(events.begin(), events.end(),
                             [day](const Event& event) { return std::max(0, event.day) < day; });
    const auto last = std::partition_point(
        first, events.end(), [day](const Event& event) { return std::max(0, event.day) <= day; });
    return {first, last};
}

}  // namespace couloir

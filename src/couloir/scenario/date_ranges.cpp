#include <algorithm>
#include <cmath>

#include "couloir/scenario/event.hpp"
#include "couloir/scenario/quantity.hpp"

namespace couloir {
namespace {

bool is_uncertain(const Event& event) {
    return event.earliest.has_value() && event.latest.has_value();
}

int drawn_day(const Event& event, std::uint64_t seed, std::uint32_t member) {
    const Quantity day{static_cast<double>(event.day), *event.earliest, *event.latest, ""};
    const std::string first_claim = event.claim.substr(0, event.claim.find(' '));
    return static_cast<int>(std::lround(draw(day, "date " + first_claim, seed, member)));
}

}  // namespace

bool has_uncertain_dates(std::span<const Event> events) {
    return std::ranges::any_of(events, is_uncertain);
}

std::vector<Event> draw_dates(std::span<const Event> events, std::uint64_t seed,
                              std::uint32_t member) {
    std::vector<Event> drawn(events.begin(), events.end());
    for (Event& event : drawn) {
        if (is_uncertain(event))
            event.day = drawn_day(event, seed, member);
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

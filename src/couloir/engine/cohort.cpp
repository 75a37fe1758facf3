#include "couloir/engine/cohort.hpp"

#include <algorithm>
#include <bit>

#include "couloir/base/hash.hpp"

namespace couloir {
namespace {

constexpr std::uint64_t kWaits = hash_text("waits since");

std::uint64_t bits_of(const Traits& traits) {
    return (traits.first_leg ? 1U : 0U) | (traits.settled ? 2U : 0U) | (traits.held ? 4U : 0U);
}

/// Joins a part of a key to a name; parts at their default cost nothing.
std::uint64_t joined(std::uint64_t name, std::uint64_t part) {
    return part == 0 ? name : mix(name, part);
}

std::uint64_t name_of(const Resting& cohort) {
    return name_of(cohort.traits);
}
std::uint64_t name_of(const Travelling& cohort) {
    const std::uint64_t name =
        joined(name_of(cohort.traits), std::bit_cast<std::uint64_t>(cohort.km_done));
    return joined(name, cohort.turned_back ? 1 : 0);
}

bool same_key(const Resting& a, const Resting& b) {
    return a.name == b.name && a.traits == b.traits;
}
bool same_key(const Travelling& a, const Travelling& b) {
    return a.name == b.name && a.km_done == b.km_done && a.turned_back == b.turned_back &&
           a.traits == b.traits;
}

template <class Cohort>
void tidy_any(std::vector<Cohort>& cohorts) {
    std::erase_if(cohorts, [](const Cohort& cohort) { return cohort.count == 0; });
    for (Cohort& cohort : cohorts)
        cohort.name = name_of(cohort);
    if (cohorts.size() < 2)
        return;
    std::sort(cohorts.begin(), cohorts.end(),
              [](const Cohort& a, const Cohort& b) { return a.name < b.name; });
    auto kept = cohorts.begin();
    for (auto next = kept + 1; next != cohorts.end(); ++next) {
        if (same_key(*kept, *next)) {
            kept->count += next->count;
        } else {
            *++kept = *next;
        }
    }
    cohorts.erase(kept + 1, cohorts.end());
}

}  // namespace

std::uint64_t name_of(const Traits& traits) {
    std::uint64_t name = name_of(traits.itinerary);
    name = joined(name, bits_of(traits));
    name = joined(name, std::bit_cast<std::uint64_t>(traits.travelled_today_km));
    name = joined(name, traits.home_area);
    if (traits.waits_since != Traits::kNever)
        name = mix(name ^ kWaits, static_cast<std::uint64_t>(traits.waits_since));
    return traits.recent_travel == 0.0
               ? name
               : mix(~name, std::bit_cast<std::uint64_t>(traits.recent_travel));
}

void tidy(std::vector<Resting>& cohorts) {
    tidy_any(cohorts);
}
void tidy(std::vector<Travelling>& cohorts) {
    tidy_any(cohorts);
}

}  // namespace couloir

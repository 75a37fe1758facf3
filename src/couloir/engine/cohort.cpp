#include "couloir/engine/cohort.hpp"

#include <algorithm>
#include <bit>

#include "couloir/base/hash.hpp"

namespace couloir {
namespace {

std::uint64_t bits_of(const Traits& traits) {
    return (traits.first_leg ? 1U : 0U) | (traits.settled ? 2U : 0U);
}

bool comes_before(const Resting& a, const Resting& b) {
    return comes_before(a.traits, b.traits);
}
bool same_key(const Resting& a, const Resting& b) {
    return a.traits == b.traits;
}

bool comes_before(const Travelling& a, const Travelling& b) {
    if (a.km_done != b.km_done)
        return a.km_done < b.km_done;
    if (a.turned_back != b.turned_back)
        return b.turned_back;
    return comes_before(a.traits, b.traits);
}
bool same_key(const Travelling& a, const Travelling& b) {
    return a.km_done == b.km_done && a.turned_back == b.turned_back && a.traits == b.traits;
}

template <class Cohort>
void tidy_any(std::vector<Cohort>& cohorts) {
    std::erase_if(cohorts, [](const Cohort& cohort) { return cohort.count == 0; });
    if (cohorts.size() < 2)
        return;
    std::sort(cohorts.begin(), cohorts.end(),
              [](const Cohort& a, const Cohort& b) { return comes_before(a, b); });
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
    std::uint64_t name = mix(name_of(traits.itinerary), bits_of(traits));
    if (traits.recent_travel != 0.0 || traits.travelled_today_km != 0.0) {
        name = mix(name, std::bit_cast<std::uint64_t>(traits.recent_travel));
        name = mix(name, std::bit_cast<std::uint64_t>(traits.travelled_today_km));
    }
    return name;
}

bool comes_before(const Traits& a, const Traits& b) {
    if (a.itinerary != b.itinerary)
        return name_of(a.itinerary) < name_of(b.itinerary);
    if (a.recent_travel != b.recent_travel)
        return a.recent_travel < b.recent_travel;
    if (a.travelled_today_km != b.travelled_today_km) {
        return a.travelled_today_km < b.travelled_today_km;
    }
    return bits_of(a) < bits_of(b);
}

void tidy(std::vector<Resting>& cohorts) {
    tidy_any(cohorts);
}
void tidy(std::vector<Travelling>& cohorts) {
    tidy_any(cohorts);
}

}  // namespace couloir

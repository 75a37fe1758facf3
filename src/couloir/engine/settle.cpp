#include "couloir/base/binomial.hpp"
#include "couloir/base/hash.hpp"
#include "couloir/engine/day.hpp"

namespace couloir {
namespace {

void settle_at(Today& today, LocationId location, double chance) {
    std::vector<Resting>& here = today.state.resting[location.index()];
    std::vector<Resting> settled;
    for (Resting& cohort : here) {
        if (cohort.traits.settled || cohort.traits.is_kept())
            continue;
        const std::uint64_t who = mix(today.world.site(location).name, cohort.name);
        Resting part = cohort;
        part.count = binomial(cohort.count, chance,
                              today.draw(static_cast<std::uint32_t>(Subphase::kSettle), who, 0));
        part.traits = Traits{.settled = true};
        cohort.count -= part.count;
        settled.push_back(part);
    }
    here.insert(here.end(), settled.begin(), settled.end());
    tidy(here);
}

}  // namespace

void settle_for_good(Today& today) {
    if (!today.settings.camps_are_sinks)
        return;
    for (std::size_t i = 0; i < today.state.resting.size(); ++i) {
        const LocationId location = LocationId::from_index(i);
        const double chance = today.world.site(location).deactivation_probability;
        if (today.at(location).camp && chance > 0.0)
            settle_at(today, location, chance);
    }
}

}  // namespace couloir

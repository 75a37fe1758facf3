#include "couloir/base/binomial.hpp"
#include "couloir/base/hash.hpp"
#include "couloir/engine/choice.hpp"
#include "couloir/engine/crowded_roads.hpp"
#include "couloir/engine/decide.hpp"

namespace couloir {
namespace {

constexpr std::uint64_t kEarly = hash_text("early");

/// The chance to decide before camp residents do, for those who rest in a town on a day when some
/// camp is full. Flee goes by age; this share was measured to come nearest (docs/flee.md).
constexpr double kEarlyShare = 0.25;

bool some_camp_is_full(const Today& today) {
    for (std::size_t i = 0; i < today.state.locations.size(); ++i) {
        if (is_full_camp(today, LocationId::from_index(i)))
            return true;
    }
    return false;
}

std::uint32_t number_of(Subphase subphase) {
    return static_cast<std::uint32_t>(subphase);
}

void end_subphase(Today& today, Subphase subphase) {
    hold_back_at_full_roads(today, number_of(subphase));
    apply_leaving(today);
    keep_travellers(today);
}

/// Takes those who decide early out of the people at a location.
void take_early(Today& today, LocationId location) {
    std::vector<Resting>& early = today.work.early[location.index()];
    for (Resting& cohort : today.state.resting[location.index()]) {
        const std::uint64_t who = mix(today.world.site(location).name, cohort.name);
        const People part =
            binomial(cohort.count, kEarlyShare,
                     today.draw(number_of(Subphase::kSomeDecideEarly), who, kEarly));
        early.push_back({cohort.traits, part});
        cohort.count -= part;
    }
}

void some_in_towns_decide_early(Today& today) {
    if (!follows_flee(today.settings.compat) || !some_camp_is_full(today))
        return;
    for (std::size_t i = 0; i < today.state.resting.size(); ++i) {
        const LocationId location = LocationId::from_index(i);
        const LocationState& at = today.at(location);
        if (at.camp || at.intensity > 0.0 || today.state.resting[i].empty())
            continue;
        take_early(today, location);
        decide(today, number_of(Subphase::kSomeDecideEarly), location, today.work.early[i]);
    }
    end_subphase(today, Subphase::kSomeDecideEarly);
}

void residents_decide(Today& today, Subphase subphase, bool camps) {
    for (std::size_t i = 0; i < today.state.resting.size(); ++i) {
        const LocationId location = LocationId::from_index(i);
        if (today.at(location).camp != camps || today.state.resting[i].empty())
            continue;
        decide(today, number_of(subphase), location, today.state.resting[i]);
    }
    end_subphase(today, subphase);
}

void join_early(Today& today) {
    for (std::size_t i = 0; i < today.work.early.size(); ++i) {
        std::vector<Resting>& early = today.work.early[i];
        std::vector<Resting>& here = today.state.resting[i];
        if (early.empty())
            continue;
        here.insert(here.end(), early.begin(), early.end());
        tidy(here);
        early.clear();
    }
}

}  // namespace

void everyone_decides(Today& today) {
    some_in_towns_decide_early(today);
    residents_decide(today, Subphase::kCampResidentsDecide, true);
    residents_decide(today, Subphase::kOthersDecide, false);
    join_early(today);
}

}  // namespace couloir

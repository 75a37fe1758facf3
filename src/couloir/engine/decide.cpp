#include "couloir/engine/decide.hpp"

#include <algorithm>

#include "couloir/base/binomial.hpp"
#include "couloir/base/hash.hpp"
#include "couloir/base/multinomial.hpp"
#include "couloir/rules/capacity.hpp"
#include "couloir/rules/move_chance.hpp"
#include "couloir/rules/route_weight.hpp"
#include "couloir/rules/short_stints.hpp"

namespace couloir {
namespace {

constexpr std::uint64_t kMove = hash_text("move");
constexpr std::uint64_t kChoose = hash_text("choose");
constexpr std::uint64_t kEarly = hash_text("early");

double multiplier_at(const Today& today, LocationId location) {
    const LocationState& state = today.at(location);
    return capacity_multiplier(state.present, state.capacity, today.settings);
}

bool is_full_camp(const Today& today, LocationId location) {
    return today.at(location).camp && multiplier_at(today, location) < kFullBelowMultiplier;
}

/// What the map and the settings make of the itineraries from here; redone when links changed.
void update_factors(const Today& today, const std::vector<Option>& options, ChoiceWeights& choice) {
    choice.table = today.state.options.get();
    choice.possible = !options.empty();
    choice.distance_factors.clear();
    choice.closenesses.clear();
    choice.names.clear();
    for (const Option& option : options) {
        choice.distance_factors.push_back(distance_factor(option.distance_km, today.settings));
        choice.closenesses.push_back(closeness(option.crow_distance_km, today.settings));
        choice.names.push_back(option.name);
    }
}

/// The weights of the itineraries from here in this sub-phase (rule 8).
const ChoiceWeights& weights_from(Today& today, LocationId location) {
    const std::vector<Option>& options = today.state.options->from(location);
    ChoiceWeights& choice = today.work.choices[location.index()];
    if (choice.table != today.state.options.get()) {
        update_factors(today, options, choice);
        choice.computed_in = -1;
    }
    if (!choice.possible || choice.computed_in == today.work.subphase)
        return choice;
    choice.computed_in = today.work.subphase;
    choice.weights.clear();
    for (std::size_t i = 0; i < options.size(); ++i) {
        const LocationId destination = options[i].itinerary->destination;
        const double score = today.at(destination).attraction * choice.closenesses[i];
        choice.weights.push_back(route_weight(score, choice.distance_factors[i],
                                              multiplier_at(today, destination), today.settings));
    }
    prune(choice.weights, today.settings);
    const bool none = std::all_of(choice.weights.begin(), choice.weights.end(),
                                  [](double weight) { return weight <= 0.0; });
    if (none)
        std::fill(choice.weights.begin(), choice.weights.end(), 1.0);
    choice.shares.assign(choice.weights);
    return choice;
}

LinkId first_open_link(const Today& today, LocationId from, LocationId to) {
    for (const LinkId link : today.world.network().out_of(from)) {
        if (today.world.network().link(link).to == to && today.state.open.is_open(link)) {
            return link;
        }
    }
    return LinkId::none();
}

void put_on_link(Today& today, LinkId link, const Traits& traits, People number) {
    std::vector<Travelling>& cohorts = today.work.moving[link.index()];
    if (cohorts.empty())
        today.work.moving_links.push_back(link);
    cohorts.push_back({traits, 0.0, false, number});
    today.counts.entered[link.index()] += number;
}

/// People who want to follow their itinerary: they set out, or stay without one.
void set_out(Today& today, LocationId location, Traits traits, People number) {
    const Itinerary* itinerary = traits.itinerary;
    const LinkId link = first_open_link(today, location, itinerary->next);
    if (!link.valid() || is_full_camp(today, itinerary->destination)) {
        traits.itinerary = nullptr;
        today.work.staying.push_back({traits, number});
        return;
    }
    traits.itinerary = itinerary->rest;
    put_on_link(today, link, traits, number);
    today.work.leaving[location.index()] += number;
}

void choose_and_set_out(Today& today, std::uint32_t subphase, LocationId location,
                        const Traits& traits, std::uint64_t who, People number) {
    const ChoiceWeights& choice = weights_from(today, location);
    if (!choice.possible) {
        today.work.staying.push_back({traits, number});
        return;
    }
    const std::vector<Option>& options = today.state.options->from(location);
    std::vector<Chosen>& chosen = today.work.chosen;
    multinomial(number, choice.shares, today.draw(subphase, who, kChoose), choice.names, chosen);
    for (const Chosen& group : chosen) {
        Traits decided = traits;
        decided.itinerary = options[group.option].itinerary;
        set_out(today, location, decided, group.count);
    }
}

/// Whoever has an itinerary follows it; whoever must go on does not rest in a town.
double chance_to_move(const Today& today, const LocationState& here, const Traits& traits,
                      bool goes_on) {
    if (traits.itinerary != nullptr)
        return 1.0;
    if (goes_on && here.town &&
        must_go_on(traits.recent_travel, traits.travelled_today_km, today.settings)) {
        return 1.0;
    }
    return move_chance(here.chance, here.residents, here.capacity, today.settings);
}

}  // namespace

void decide(Today& today, std::uint32_t subphase, LocationId location,
            std::vector<Resting>& cohorts) {
    tidy(cohorts);
    const bool goes_on = subphase > static_cast<std::uint32_t>(Subphase::kFirstRound);
    const LocationState& here = today.at(location);
    std::vector<Resting>& staying = today.work.staying;
    staying.clear();
    for (const Resting& cohort : cohorts) {
        if (cohort.traits.settled) {
            staying.push_back(cohort);
            continue;
        }
        const std::uint64_t who = mix(today.world.site(location).name, cohort.name);
        const double chance = chance_to_move(today, here, cohort.traits, goes_on);
        const People movers = binomial(cohort.count, chance, today.draw(subphase, who, kMove));
        staying.push_back({cohort.traits, cohort.count - movers});
        if (movers == 0)
            continue;
        if (cohort.traits.itinerary != nullptr) {
            set_out(today, location, cohort.traits, movers);
        } else {
            choose_and_set_out(today, subphase, location, cohort.traits, who, movers);
        }
    }
    cohorts.swap(staying);
    tidy(cohorts);
}

void apply_leaving(Today& today) {
    for (std::size_t i = 0; i < today.work.leaving.size(); ++i) {
        today.state.locations[i].present -= today.work.leaving[i];
        today.work.leaving[i] = 0;
    }
    ++today.work.subphase;
}

void keep_travellers(Today& today) {
    for (const LinkId link : today.work.moving_links) {
        std::vector<Travelling>& moving = today.work.moving[link.index()];
        std::vector<Travelling>& kept = today.state.travelling[link.index()];
        kept.insert(kept.end(), moving.begin(), moving.end());
        moving.clear();
    }
    today.work.moving_links.clear();
}

namespace {

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

void end_subphase(Today& today) {
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
    if (today.settings.compat != Compat::kFleeCode || !some_camp_is_full(today))
        return;
    for (std::size_t i = 0; i < today.state.resting.size(); ++i) {
        const LocationId location = LocationId::from_index(i);
        const LocationState& at = today.at(location);
        if (at.camp || at.intensity > 0.0 || today.state.resting[i].empty())
            continue;
        take_early(today, location);
        decide(today, number_of(Subphase::kSomeDecideEarly), location, today.work.early[i]);
    }
    end_subphase(today);
}

void residents_decide(Today& today, Subphase subphase, bool camps) {
    for (std::size_t i = 0; i < today.state.resting.size(); ++i) {
        const LocationId location = LocationId::from_index(i);
        if (today.at(location).camp != camps || today.state.resting[i].empty())
            continue;
        decide(today, number_of(subphase), location, today.state.resting[i]);
    }
    end_subphase(today);
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

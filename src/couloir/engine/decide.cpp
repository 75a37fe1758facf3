#include "couloir/engine/decide.hpp"

#include "couloir/base/hash.hpp"
#include "couloir/engine/choice.hpp"
#include "couloir/engine/families.hpp"
#include "couloir/rules/capacity.hpp"
#include "couloir/rules/hosts.hpp"
#include "couloir/rules/move_chance.hpp"
#include "couloir/rules/short_stints.hpp"

namespace couloir {
namespace {

constexpr std::uint64_t kMove = hash_text("move");
constexpr std::uint64_t kChoose = hash_text("choose");

/// Open, or part of a corridor that is.
LinkId first_passable_link(const Today& today, LocationId from, LocationId to) {
    for (const LinkId link : today.world.network().out_of(from)) {
        const bool passable =
            today.state.open.is_open(link) || today.work.corridor_links[link.index()];
        if (today.world.network().link(link).to == to && passable)
            return link;
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
    const LinkId link = first_passable_link(today, location, itinerary->next);
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
    const std::vector<Option>& options = options_from(today, location);
    std::vector<Chosen>& chosen = today.work.chosen;
    spread_families(today, number, choice.shares, today.draw(subphase, who, kChoose), choice.names,
                    chosen);
    for (const Chosen& group : chosen) {
        Traits decided = traits;
        decided.itinerary = options[group.option].itinerary;
        set_out(today, location, decided, group.count);
    }
}

/// The link that everyone at a location is sent along, unless its end is full (rule 13).
LinkId redirection_from(const Today& today, LocationId location) {
    if (!today.world.may_redirect())
        return LinkId::none();
    const Network& network = today.world.network();
    for (const LinkId link : network.out_of(location)) {
        const LocationState& end = today.at(network.link(link).to);
        if (today.state.redirects[link.index()] && today.state.open.is_open(link) &&
            capacity_multiplier(end.present, end.capacity, today.settings) > 0.0)
            return link;
    }
    return LinkId::none();
}

void be_sent_along(Today& today, LinkId link, const Traits& traits, People number) {
    put_on_link(today, link, traits, number);
    today.work.leaving[today.world.network().link(link).from.index()] += number;
}

/// Whoever has an itinerary follows it; whoever must go on does not rest in a town.
double chance_to_move(const Today& today, LocationId location, const Traits& traits, bool goes_on) {
    const LocationState& here = today.at(location);
    if (traits.itinerary != nullptr || here.shut || deliberates_at(today, location))
        return 1.0;
    if (goes_on && here.town &&
        must_go_on(traits.recent_travel, traits.travelled_today_km, today.settings)) {
        return 1.0;
    }
    const double chance = move_chance(here.chance, here.residents, here.capacity, today.settings);
    const bool with_hosts =
        !follows_flee(today.settings.compat) && here.town && here.intensity == 0.0;
    return with_hosts ? chance_to_leave_hosts(chance, here.present, here.residents, today.settings)
                      : chance;
}

}  // namespace

void decide(Today& today, std::uint32_t subphase, LocationId location,
            std::vector<Resting>& cohorts) {
    tidy(cohorts);
    const bool goes_on = subphase > static_cast<std::uint32_t>(Subphase::kFirstRound);
    const LinkId redirection = redirection_from(today, location);
    std::vector<Resting>& staying = today.work.staying;
    staying.clear();
    for (Resting& cohort : cohorts) {
        if (cohort.traits.settled || cohort.traits.is_kept()) {
            staying.push_back(cohort);
            continue;
        }
        const std::uint64_t who = mix(today.world.site(location).name, cohort.name);
        if (redirection.valid())
            cohort.traits.itinerary = nullptr;
        const double chance = chance_to_move(today, location, cohort.traits, goes_on);
        const People movers =
            some_of(today, cohort.count, chance, today.draw(subphase, who, kMove));
        staying.push_back({cohort.traits, cohort.count - movers});
        if (movers == 0)
            continue;
        if (redirection.valid()) {
            be_sent_along(today, redirection, cohort.traits, movers);
        } else if (cohort.traits.itinerary != nullptr) {
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

}  // namespace couloir

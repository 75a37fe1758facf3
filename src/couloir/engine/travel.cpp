#include <algorithm>

#include "couloir/base/binomial.hpp"
#include "couloir/base/hash.hpp"
#include "couloir/engine/crowded_roads.hpp"
#include "couloir/engine/decide.hpp"
#include "couloir/rules/capacity.hpp"
#include "couloir/rules/short_stints.hpp"
#include "couloir/rules/travel_speed.hpp"

namespace couloir {
namespace {

constexpr std::uint64_t kWalk = hash_text("walk");

/// Waves in which people decide again on a day when a camp may fill up.
constexpr std::uint32_t kWaves = 4;

/// Rounds stop here, for roads so short that people could take thousands of them in a day.
constexpr std::uint32_t kMostRounds = 1000;

/// A round of a wave. Its two numbers name its draws.
struct Round {
    std::uint32_t wave = 0;
    std::uint32_t number = 0;

    std::uint32_t travels() const {
        return static_cast<std::uint32_t>(Subphase::kFirstRound) +
               2 * (wave * kMostRounds + number);
    }
    std::uint32_t decides() const { return travels() + 1; }
    bool is_last() const { return number + 1 == kMostRounds; }
};

/// Travel of the day matters after it only where a rule remembers it.
void forget_today(const Today& today, Traits& traits) {
    if (!today.world.key_parts().recent_travel)
        traits.travelled_today_km = 0.0;
}

void arrive(Today& today, LocationId location, Traits traits, People number) {
    forget_today(today, traits);
    today.state.resting[location.index()].push_back({traits, number});
    today.at(location).present += number;
}

void go_on(Today& today, LocationId location, const Traits& traits, People number) {
    std::vector<Resting>& cohorts = today.work.going_on[location.index()];
    if (cohorts.empty())
        today.work.going_on_places.push_back(location);
    cohorts.push_back({traits, number});
    today.at(location).present += number;
}

/// People at the end of a link: they turn back, rest, or go on if they have part of the day left.
void come_to_end(Today& today, const Link& link, Travelling cohort, double speed) {
    cohort.traits.travelled_today_km += link.length_km - cohort.km_done;
    cohort.traits.first_leg = false;
    if (cohort.turned_back) {
        arrive(today, link.from, cohort.traits, cohort.count);
        return;
    }
    today.counts.arrivals[link.to.index()] += cohort.count;
    if (today.world.screened_per_day(link.to, today.day, today.settings) > 0)
        cohort.traits.waits_since = today.day;
    if (!cohort.traits.is_kept() && cohort.traits.travelled_today_km < speed) {
        go_on(today, link.to, cohort.traits, cohort.count);
    } else {
        arrive(today, link.to, cohort.traits, cohort.count);
    }
}

/// Rule 10 for `number` people of a cohort who travel at one speed.
void move(Today& today, LinkId id, const Travelling& cohort, double speed, People number) {
    if (number == 0)
        return;
    const Link& link = today.world.network().link(id);
    const double km = km_today(speed, cohort.traits.travelled_today_km, today.settings);
    Travelling moved = cohort;
    moved.count = number;
    moved.km_done += km;
    moved.traits.travelled_today_km += km;
    if (reaches_end(moved.km_done, link.length_km, today.settings)) {
        come_to_end(today, link, moved, speed);
    } else {
        forget_today(today, moved.traits);
        today.state.travelling[id.index()].push_back(moved);
    }
}

void move_cohort(Today& today, Round round, LinkId id, const Travelling& cohort) {
    const Link& link = today.world.network().link(id);
    const double speed =
        travel_speed(link.speed_km_per_day, cohort.traits.first_leg, today.settings);
    People walkers = 0;
    if (link.walk_probability > 0.0) {
        walkers = binomial(cohort.count, std::min(1.0, link.walk_probability),
                           today.draw(round.travels(), mix(link.name, cohort.name), kWalk));
    }
    move(today, id, cohort, today.settings.max_walk_speed_km_per_day, walkers);
    move(today, id, cohort, speed, cohort.count - walkers);
}

void everyone_moves(Today& today, Round round) {
    const std::vector<LinkId> links = std::move(today.work.moving_links);
    today.work.moving_links.clear();
    for (const LinkId link : links) {
        std::vector<Travelling>& moving = today.work.moving[link.index()];
        tidy(moving);
        for (const Travelling& cohort : moving)
            move_cohort(today, round, link, cohort);
        moving.clear();
    }
}

void take_everyone_on_links(Today& today) {
    for (std::size_t i = 0; i < today.state.travelling.size(); ++i) {
        if (today.state.travelling[i].empty())
            continue;
        today.work.moving[i].swap(today.state.travelling[i]);
        today.work.moving_links.push_back(LinkId::from_index(i));
    }
}

People going_on_today(const Today& today) {
    People sum = 0;
    for (const LocationId place : today.work.going_on_places) {
        for (const Resting& cohort : today.work.going_on[place.index()])
            sum += cohort.count;
    }
    return sum;
}

/// Whether some camp would come to count as full if all these people went there.
bool a_camp_may_fill(const Today& today, People people) {
    const auto is_open = [&](const LocationState& camp, People more) {
        return capacity_multiplier(camp.present + more, camp.capacity, today.settings) >=
               kFullBelowMultiplier;
    };
    return std::any_of(
        today.state.locations.begin(), today.state.locations.end(),
        [&](const LocationState& at) { return at.camp && is_open(at, 0) && !is_open(at, people); });
}

std::uint32_t number_of_waves(const Today& today) {
    const bool as_flee = follows_flee(today.settings.compat);
    return as_flee && a_camp_may_fill(today, going_on_today(today)) ? kWaves : 1;
}

/// Keeps those who go on waiting for their wave.
void wait_for_wave(Today& today) {
    today.work.waiting_places = std::move(today.work.going_on_places);
    today.work.going_on_places.clear();
    for (const LocationId place : today.work.waiting_places) {
        today.work.waiting[place.index()].swap(today.work.going_on[place.index()]);
        tidy(today.work.waiting[place.index()]);
    }
}

/// Lets the next wave go on: of those who wait, each with chance 1 / (waves still to come).
void take_wave(Today& today, std::uint32_t wave, std::uint32_t waves) {
    const double chance = 1.0 / static_cast<double>(waves - wave);
    const std::uint32_t subphase = static_cast<std::uint32_t>(Subphase::kFirstWave) + wave;
    for (const LocationId place : today.work.waiting_places) {
        std::vector<Resting>& going_on = today.work.going_on[place.index()];
        for (Resting& cohort : today.work.waiting[place.index()]) {
            const std::uint64_t who = mix(today.world.site(place).name, cohort.name);
            const People part = binomial(cohort.count, chance, today.draw(subphase, who, 0));
            cohort.count -= part;
            if (part > 0)
                going_on.push_back({cohort.traits, part});
        }
        if (!going_on.empty())
            today.work.going_on_places.push_back(place);
        if (wave + 1 == waves)
            today.work.waiting[place.index()].clear();
    }
}

/// Those who arrived early decide again; those of them who stay rest for the day.
void arrivals_decide(Today& today, Round round) {
    const std::vector<LocationId> places = std::move(today.work.going_on_places);
    today.work.going_on_places.clear();
    for (const LocationId location : places) {
        std::vector<Resting>& cohorts = today.work.going_on[location.index()];
        if (!round.is_last())
            decide(today, round.decides(), location, cohorts);
        for (Resting& cohort : cohorts) {
            forget_today(today, cohort.traits);
            today.state.resting[location.index()].push_back(cohort);
        }
        cohorts.clear();
    }
    hold_back_at_full_roads(today, round.decides());
    apply_leaving(today);
}

void remember_travel(Today& today) {
    const auto remember = [&](Traits& traits) {
        traits.recent_travel =
            recent_travel_after(traits.recent_travel, traits.travelled_today_km, today.settings);
        traits.travelled_today_km = 0.0;
    };
    for (std::vector<Resting>& cohorts : today.state.resting) {
        for (Resting& cohort : cohorts)
            remember(cohort.traits);
    }
    for (std::vector<Travelling>& cohorts : today.state.travelling) {
        for (Travelling& cohort : cohorts)
            remember(cohort.traits);
    }
}

}  // namespace

void travel(Today& today) {
    take_everyone_on_links(today);
    everyone_moves(today, {});
    const std::uint32_t waves = number_of_waves(today);
    wait_for_wave(today);
    for (std::uint32_t wave = 0; wave < waves; ++wave) {
        take_wave(today, wave, waves);
        Round round{.wave = wave, .number = 0};
        arrivals_decide(today, round);
        while (!today.work.moving_links.empty()) {
            ++round.number;
            everyone_moves(today, round);
            arrivals_decide(today, round);
        }
    }
    if (today.world.key_parts().recent_travel)
        remember_travel(today);
    for (std::vector<Resting>& cohorts : today.state.resting)
        tidy(cohorts);
    for (std::vector<Travelling>& cohorts : today.state.travelling)
        tidy(cohorts);
}

}  // namespace couloir

#include <algorithm>
#include <bit>

#include "couloir/base/binomial.hpp"
#include "couloir/base/hash.hpp"
#include "couloir/engine/decide.hpp"
#include "couloir/rules/short_stints.hpp"
#include "couloir/rules/travel_speed.hpp"

namespace couloir {
namespace {

constexpr std::uint64_t kWalk = hash_text("walk");

/// Rounds stop here, for roads so short that people could take thousands of them in a day.
constexpr std::uint32_t kMostRounds = 1000;

std::uint32_t travels_in(std::uint32_t round) {
    return static_cast<std::uint32_t>(Subphase::kFirstRound) + 2 * round;
}
std::uint32_t decides_in(std::uint32_t round) {
    return travels_in(round) + 1;
}

void arrive(Today& today, LocationId location, const Traits& traits, People number) {
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

/// Rule 10 for `number` people of a cohort who travel at one speed.
void move(Today& today, LinkId id, const Travelling& cohort, double speed, People number) {
    if (number == 0)
        return;
    const Link& link = today.world.network().link(id);
    const HistoryParts parts = today.world.key_parts();
    Travelling moved = cohort;
    moved.count = number;
    const double km = km_today(speed, cohort.traits.travelled_today_km, today.settings);
    moved.km_done += km;
    moved.traits.travelled_today_km += km;
    if (!reaches_end(moved.km_done, link.length_km, today.settings)) {
        if (!parts.recent_travel)
            moved.traits.travelled_today_km = 0.0;
        today.state.travelling[id.index()].push_back(moved);
        return;
    }
    moved.traits.travelled_today_km += link.length_km - moved.km_done;
    moved.traits.first_leg = false;
    const bool day_is_over = moved.traits.travelled_today_km >= speed;
    if (!moved.turned_back && !day_is_over) {
        today.counts.arrivals[link.to.index()] += number;
        go_on(today, link.to, moved.traits, number);
        return;
    }
    if (!parts.recent_travel)
        moved.traits.travelled_today_km = 0.0;
    if (!moved.turned_back)
        today.counts.arrivals[link.to.index()] += number;
    arrive(today, moved.turned_back ? link.from : link.to, moved.traits, number);
}

void move_cohort(Today& today, std::uint32_t round, LinkId id, const Travelling& cohort) {
    const Link& link = today.world.network().link(id);
    const double speed =
        travel_speed(link.speed_km_per_day, cohort.traits.first_leg, today.settings);
    People walkers = 0;
    if (link.walk_probability > 0.0) {
        std::uint64_t who = mix(link.name, name_of(cohort.traits));
        who = mix(who, std::bit_cast<std::uint64_t>(cohort.km_done));
        who = mix(who, cohort.turned_back ? 1 : 0);
        walkers = binomial(cohort.count, std::min(1.0, link.walk_probability),
                           today.draw(travels_in(round), who, kWalk));
    }
    move(today, id, cohort, today.settings.max_walk_speed_km_per_day, walkers);
    move(today, id, cohort, speed, cohort.count - walkers);
}

void everyone_moves(Today& today, std::uint32_t round) {
    const std::vector<LinkId> links = std::move(today.work.moving_links);
    today.work.moving_links.clear();
    for (const LinkId link : links) {
        std::vector<Travelling>& moving = today.work.moving[link.index()];
        tidy(moving);
        for (const Travelling& cohort : moving)
            move_cohort(today, round, link, cohort);
        moving.clear();
        tidy(today.state.travelling[link.index()]);
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

/// Those who arrived early decide again; the others, and those who then stay, rest for the day.
void arrivals_decide(Today& today, std::uint32_t round, bool last_round) {
    const std::vector<LocationId> places = std::move(today.work.going_on_places);
    today.work.going_on_places.clear();
    for (const LocationId location : places) {
        std::vector<Resting>& cohorts = today.work.going_on[location.index()];
        if (!last_round)
            decide(today, decides_in(round), location, cohorts);
        std::vector<Resting>& here = today.state.resting[location.index()];
        for (Resting& cohort : cohorts) {
            if (!today.world.key_parts().recent_travel)
                cohort.traits.travelled_today_km = 0.0;
            here.push_back(cohort);
        }
        cohorts.clear();
    }
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
    for (std::uint32_t round = 0; !today.work.moving_links.empty(); ++round) {
        everyone_moves(today, round);
        arrivals_decide(today, round, round + 1 == kMostRounds);
    }
    if (today.world.key_parts().recent_travel)
        remember_travel(today);
    for (std::vector<Resting>& cohorts : today.state.resting)
        tidy(cohorts);
    for (std::vector<Travelling>& cohorts : today.state.travelling)
        tidy(cohorts);
}

}  // namespace couloir

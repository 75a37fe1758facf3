// Phase 5 and rules 4, 8 and 9: who sets out, and where to.

#include <algorithm>
#include <cmath>
#include <map>

#include "support/naive_model.hpp"

namespace couloir {

/// Phase 5: some of those on their way, if camps are full; camp residents; all others.
void NaiveModel::everyone_decides() {
    PersonIds early;
    PersonIds camp_residents;
    PersonIds others;
    const bool some_early =
        !world_.native() && some_camp_is_full() && mistake_ != NaiveMistake::kNobodyDecidesEarly;
    for (std::size_t i = 0; i < people_.size(); ++i) {
        const NaivePerson& person = people_[i];
        if (person.travelling || person.settled || person.kept())
            continue;
        const NaiveLocation& location = world_.locations[person.place];
        if (location.camp)
            camp_residents.push_back(i);
        else if (some_early && location.conflict <= 0.0 && dice_.happens(0.25))
            early.push_back(i);
        else
            others.push_back(i);
    }
    decide(early, false);
    decide(camp_residents, false);
    decide(others, false);
}

bool NaiveModel::some_camp_is_full() {
    count_people_at_locations();
    return std::any_of(world_.locations.begin(), world_.locations.end(),
                       [&](const NaiveLocation& location) {
                           return location.camp && capacity_multiplier(world_, location) < 0.5;
                       });
}

/// Rules 4, 8 and 9: everyone by the counts as they stand now. Returns those who set out.
NaiveModel::PersonIds NaiveModel::decide(const PersonIds& people, bool same_day) {
    count_people_at_locations();
    options_.assign(world_.locations.size(), std::nullopt);
    std::map<std::size_t, PersonIds> by_link;
    for_each_family(people, [&](std::span<const std::size_t> family) {
        if (const auto link = link_for(family, same_day))
            by_link[*link].insert(by_link[*link].end(), family.begin(), family.end());
    });
    PersonIds travellers;
    for (const auto& [link, those] : by_link) {
        const PersonIds gone = set_out(those, link);
        travellers.insert(travellers.end(), gone.begin(), gone.end());
    }
    return travellers;
}

/// Rule 17. Returns those whom the road lets pass.
NaiveModel::PersonIds NaiveModel::set_out(PersonIds people, std::size_t link) {
    NaiveLink& road = world_.links[link];
    const bool anew = mistake_ == NaiveMistake::kRoundsEmptyRoads;
    const People left = road.most_a_day.value_or(0) - (anew ? 0 : road.set_out_today);
    if (road.most_a_day && static_cast<People>(people.size()) > left) {
        dice_.shuffle(people);
        for (std::size_t i = static_cast<std::size_t>(left); i < people.size(); ++i) {
            if (mistake_ == NaiveMistake::kHeldBackForget)
                people_[people[i]].itinerary.clear();
        }
        people.resize(static_cast<std::size_t>(left));
    }
    road.set_out_today += static_cast<People>(people.size());
    for (const std::size_t i : people)
        enter(people_[i], link);
    return people;
}

void NaiveModel::count_people_at_locations() {
    for (NaiveLocation& location : world_.locations)
        location.count = 0;
    for (const NaivePerson& person : people_) {
        if (!person.travelling)
            ++world_.locations[person.place].count;
    }
}

/// The link on which the family, who are all alike, would set out.
std::optional<std::size_t> NaiveModel::link_for(std::span<const std::size_t> family,
                                                bool same_day) {
    NaivePerson& person = people_[family.front()];
    const auto take = [&](const std::vector<std::size_t>& itinerary) {
        for (const std::size_t i : family)
            people_[i].itinerary = itinerary;
    };
    const std::optional<std::size_t> redirection = redirection_from(person.place);
    if (redirection)
        take({});
    if (!dice_.happens(move_chance(person, same_day)))
        return std::nullopt;
    if (redirection)
        return redirection;
    if (person.itinerary.empty()) {
        const NaiveOptions& options = options_at(person.place);
        if (options.itineraries.empty())
            return std::nullopt;
        take(options.itineraries[dice_.pick(options.weights)]);
    }
    const auto& links = world_.links_of[person.place];
    const auto next = std::find_if(links.begin(), links.end(), [&](std::size_t id) {
        return world_.links[id].open() && world_.links[id].to == person.itinerary.front();
    });
    const NaiveLocation& goal = world_.locations[person.itinerary.back()];
    const bool full = goal.camp && capacity_multiplier(world_, goal) < 0.5 &&
                      mistake_ != NaiveMistake::kFullCampsTakePeople;
    if (next == links.end() || full) {
        take({});
        return std::nullopt;
    }
    return *next;
}

void NaiveModel::enter(NaivePerson& person, std::size_t link) {
    if (!person.itinerary.empty())
        person.itinerary.erase(person.itinerary.begin());
    if (mistake_ == NaiveMistake::kItinerariesForgotten)
        person.itinerary.clear();
    person.travelling = true;
    person.link = link;
    person.km_done = 0.0;
    person.turning_back = false;
    ++counts_.entered[link];
}

/// Rule 13.
std::optional<std::size_t> NaiveModel::redirection_from(std::size_t place) const {
    for (const std::size_t id : world_.links_of[place]) {
        const NaiveLink& link = world_.links[id];
        const bool full = capacity_multiplier(world_, world_.locations[link.to]) <= 0.0;
        if (link.everyone_is_sent_along && link.open() && !full)
            return id;
    }
    return std::nullopt;
}

double NaiveModel::move_chance(const NaivePerson& person, bool same_day) const {
    const NaiveLocation& location = world_.locations[person.place];
    if (world_.deliberates(location, day_) || location.pushing)
        return 1.0;
    if (!person.itinerary.empty() || (same_day && location.town && must_go_on(person)))
        return 1.0;
    const Settings& settings = world_.settings;
    const double size = static_cast<double>(std::max(location.residents, location.capacity));
    const double scale = std::pow(size / settings.move_chance_population_base,
                                  settings.move_chance_population_power);
    const double chance = std::min(1.0, location.move_chance * scale);
    return 1.0 - (1.0 - chance) * chance_to_stay_with_hosts(location);
}

/// Rule 19.
double NaiveModel::chance_to_stay_with_hosts(const NaiveLocation& location) const {
    const double days = world_.settings.host_days;
    if (!world_.native() || days <= 0.0 || !location.town || location.conflict > 0.0)
        return 1.0;
    const double guests_a_host =
        location.residents == 0
            ? 0.0
            : static_cast<double>(location.count) / static_cast<double>(location.residents);
    return std::exp(-(1.0 + guests_a_host) / days);
}

bool NaiveModel::must_go_on(const NaivePerson& person) const {
    const Settings& settings = world_.settings;
    const double today = person.travelled_today_km / settings.max_move_speed_km_per_day;
    return settings.avoid_short_stints && (person.recent_travel + today) / 2.0 < 0.5;
}

const NaiveOptions& NaiveModel::options_at(std::size_t place) {
    // The counts are frozen, so everyone here has the same options: work them out once.
    if (!options_[place]) {
        const Settings usual = world_.settings;
        if (world_.deliberates(world_.locations[place], day_)) {
            world_.settings.awareness_level = std::min(usual.awareness_level + 1, 3);
            world_.settings.weight_softening = 0.0;
            world_.settings.distance_power = 1.2;
            world_.settings.pruning_threshold = 1.5;
        }
        options_[place] = options_from(world_, place);
        world_.settings = usual;
    }
    return *options_[place];
}

}  // namespace couloir

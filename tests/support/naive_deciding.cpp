// Phase 5 and rules 4, 8 and 9: who sets out, and where to.

#include <algorithm>
#include <cmath>

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
        if (person.travelling || person.settled)
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
    PersonIds travellers;
    for (const std::size_t i : people) {
        if (sets_out(people_[i], same_day))
            travellers.push_back(i);
    }
    return travellers;
}

void NaiveModel::count_people_at_locations() {
    for (NaiveLocation& location : world_.locations)
        location.count = 0;
    for (const NaivePerson& person : people_) {
        if (!person.travelling)
            ++world_.locations[person.place].count;
    }
}

bool NaiveModel::sets_out(NaivePerson& person, bool same_day) {
    const std::optional<std::size_t> redirection = redirection_from(person.place);
    if (redirection)
        person.itinerary.clear();
    if (!dice_.happens(move_chance(person, same_day)))
        return false;
    if (redirection) {
        enter(person, *redirection);
        return true;
    }
    if (person.itinerary.empty()) {
        const NaiveOptions& options = options_at(person.place);
        if (options.itineraries.empty())
            return false;
        person.itinerary = options.itineraries[dice_.pick(options.weights)];
    }
    const auto& links = world_.links_of[person.place];
    const auto next = std::find_if(links.begin(), links.end(), [&](std::size_t id) {
        return world_.links[id].open() && world_.links[id].to == person.itinerary.front();
    });
    const NaiveLocation& goal = world_.locations[person.itinerary.back()];
    const bool full = goal.camp && capacity_multiplier(world_, goal) < 0.5 &&
                      mistake_ != NaiveMistake::kFullCampsTakePeople;
    if (next == links.end() || full) {
        person.itinerary.clear();
        return false;
    }
    person.itinerary.erase(person.itinerary.begin());
    if (mistake_ == NaiveMistake::kItinerariesForgotten)
        person.itinerary.clear();
    enter(person, *next);
    return true;
}

void NaiveModel::enter(NaivePerson& person, std::size_t link) {
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
    if (world_.deliberates(location, day_))
        return 1.0;
    if (!person.itinerary.empty() || (same_day && location.town && must_go_on(person)))
        return 1.0;
    const Settings& settings = world_.settings;
    const double size = static_cast<double>(std::max(location.residents, location.capacity));
    const double scale = std::pow(size / settings.move_chance_population_base,
                                  settings.move_chance_population_power);
    return std::min(1.0, location.move_chance * scale);
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

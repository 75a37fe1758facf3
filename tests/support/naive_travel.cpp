// Phase 6 and rules 10 and 11: how far people come in a day.

#include <algorithm>

#include "support/naive_model.hpp"

namespace couloir {

/// Phase 6: round 1 for everyone, then wave by wave for those with part of the day left.
void NaiveModel::travel() {
    PersonIds travellers;
    for (std::size_t i = 0; i < people_.size(); ++i) {
        if (people_[i].travelling)
            travellers.push_back(i);
    }
    const PersonIds going_on = one_round(travellers);
    if (mistake_ == NaiveMistake::kOneRoadADay)
        return;
    const bool in_waves =
        !world_.native() && some_camp_may_fill(going_on) && mistake_ != NaiveMistake::kNoWaves;
    std::vector<PersonIds> waves(in_waves ? 4 : 1);
    for (const std::size_t i : going_on) {
        const double wave = dice_.uniform() * static_cast<double>(waves.size());
        waves[static_cast<std::size_t>(wave)].push_back(i);
    }
    for (PersonIds& wave : waves) {
        while (!wave.empty())
            wave = one_round(decide(wave, true));
    }
}

/// Returns those who arrive with part of the day left.
NaiveModel::PersonIds NaiveModel::one_round(const PersonIds& travellers) {
    PersonIds with_day_left;
    for (const std::size_t i : travellers) {
        if (travels_and_has_day_left(people_[i]))
            with_day_left.push_back(i);
    }
    return with_day_left;
}

bool NaiveModel::some_camp_may_fill(const PersonIds& going_on) {
    count_people_at_locations();
    return std::any_of(world_.locations.begin(), world_.locations.end(),
                       [&](NaiveLocation location) {
                           if (!location.camp || capacity_multiplier(world_, location) < 0.5)
                               return false;
                           location.count += static_cast<People>(going_on.size());
                           return capacity_multiplier(world_, location) < 0.5;
                       });
}

/// Whether the person arrives, and early enough to decide again today.
bool NaiveModel::travels_and_has_day_left(NaivePerson& person) {
    const NaiveLink& link = world_.links[person.link];
    const double speed = speed_today(person, link);
    const double step =
        world_.flee_code() ? speed : std::max(0.0, speed - person.travelled_today_km);
    person.km_done += step;
    person.travelled_today_km += step;
    const bool at_end = world_.flee_code() ? person.km_done > link.km : person.km_done >= link.km;
    if (!at_end)
        return false;
    person.travelled_today_km -= person.km_done - link.km;
    person.first_leg = false;
    person.travelling = false;
    if (person.turning_back) {
        person.place = link.from;
        return false;
    }
    person.place = link.to;
    ++counts_.arrivals[link.to];
    if (world_.screens(world_.locations[link.to])) {
        person.waits_since = day_;
        return false;
    }
    return person.travelled_today_km < speed;
}

double NaiveModel::speed_today(const NaivePerson& person, const NaiveLink& link) {
    const Settings& settings = world_.settings;
    if (person.first_leg && settings.start_on_foot)
        return settings.max_walk_speed_km_per_day;
    if (dice_.happens(link.walk_probability))
        return settings.max_walk_speed_km_per_day;
    return link.max_speed;
}

}  // namespace couloir

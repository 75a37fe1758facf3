#include "support/naive_model.hpp"

#include <algorithm>
#include <cmath>

#include "support/naive_events.hpp"

namespace couloir {

NaiveModel::NaiveModel(const Scenario& scenario, std::uint64_t seed, NaiveMistake mistake)
    : scenario_(scenario),
      mistake_(mistake),
      world_(naive_world(scenario)),
      registered_(scenario.registrations, scenario.settings.hasten,
                  scenario.settings.empty_camps_on_day0),
      dice_(seed) {
    put_day0_people();
}

void NaiveModel::advance() {
    const std::size_t places = world_.locations.size();
    counts_ = {};
    counts_.arrivals.assign(places, 0);
    counts_.departures.assign(places, 0);
    counts_.entered.assign(world_.links.size(), 0);

    happen(true);
    depart();
    happen(false);
    grow_capacities();
    set_attractions(world_, day_);
    refresh_push(day_);
    everyone_decides();
    travel();
    settle();
    record();
    ++day_;
}

void NaiveModel::happen(bool before_departures) {
    std::vector<bool> was_open;
    for (const NaiveLink& link : world_.links)
        was_open.push_back(link.open());
    bool push_changed = before_departures && day_ == 0;
    for (const Event& event : scenario_.events) {
        if (std::max(0, event.day) != day_ ||
            happens_before_departures(event.kind) != before_departures) {
            continue;
        }
        apply_event(world_, event, day_);
        mark_people_on_closed_links(was_open);
        for (std::size_t i = 0; i < world_.links.size(); ++i)
            was_open[i] = world_.links[i].open();
        if (event.kind == EventKind::kConflict || event.kind == EventKind::kBecomeConflict ||
            event.kind == EventKind::kBecomeTown) {
            push_changed = true;
        }
    }
    if (push_changed)
        refresh_push(day_);
}

void NaiveModel::mark_people_on_closed_links(const std::vector<bool>& was_open) {
    if (mistake_ == NaiveMistake::kNobodyTurnsBack)
        return;
    for (NaivePerson& person : people_) {
        if (person.travelling && was_open[person.link] && !world_.links[person.link].open())
            person.turning_back = true;
    }
}

void NaiveModel::grow_capacities() {
    for (NaiveLocation& location : world_.locations) {
        if (location.capacity > 0) {
            location.capacity += hastened(location.attribute("capacity_per_day"), world_.settings);
        }
    }
}

/// Phase 5: some of those on their way, if camps are full; camp residents; all others.
void NaiveModel::everyone_decides() {
    PersonIds early;
    PersonIds camp_residents;
    PersonIds others;
    const bool some_early =
        world_.flee_code() && some_camp_is_full() && mistake_ != NaiveMistake::kNobodyDecidesEarly;
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
    if (!dice_.happens(move_chance(person, same_day)))
        return false;
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
    person.travelling = true;
    person.link = *next;
    person.km_done = 0.0;
    person.turning_back = false;
    ++counts_.entered[*next];
    return true;
}

double NaiveModel::move_chance(const NaivePerson& person, bool same_day) const {
    const NaiveLocation& location = world_.locations[person.place];
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
    if (!options_[place])
        options_[place] = options_from(world_, place);
    return *options_[place];
}

/// Phase 6: round 1 for everyone, then wave by wave for those with part of the day left.
void NaiveModel::travel() {
    PersonIds travellers;
    for (std::size_t i = 0; i < people_.size(); ++i) {
        people_[i].travelled_today_km = 0.0;
        if (people_[i].travelling)
            travellers.push_back(i);
    }
    const PersonIds going_on = one_round(travellers);
    if (mistake_ == NaiveMistake::kOneRoadADay)
        return;
    const bool in_waves =
        world_.flee_code() && some_camp_may_fill(going_on) && mistake_ != NaiveMistake::kNoWaves;
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

/// The end of rule 11, and rule 12.
void NaiveModel::settle() {
    const Settings& settings = world_.settings;
    for (NaivePerson& person : people_) {
        const double today = person.travelled_today_km / settings.max_move_speed_km_per_day;
        person.recent_travel = (person.recent_travel + today) / 2.0;
        if (person.recent_travel < 0x1p-20)
            person.recent_travel = 0.0;
        if (!settings.camps_are_sinks || person.travelling || person.settled)
            continue;
        const NaiveLocation& location = world_.locations[person.place];
        if (location.camp && dice_.happens(location.attribute("deactivation_probability")))
            person.settled = true;
    }
}

void NaiveModel::record() {
    counts_.present.assign(world_.locations.size(), 0);
    counts_.on_route.assign(world_.links.size(), 0);
    for (const NaivePerson& person : people_) {
        if (person.travelling) {
            ++counts_.on_route[person.link];
            ++counts_.on_route_total;
        } else {
            ++counts_.present[person.place];
        }
    }
    counts_.displaced = static_cast<People>(people_.size());
}

}  // namespace couloir

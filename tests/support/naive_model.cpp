#include "support/naive_model.hpp"

#include <algorithm>

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
    counts_.returned.assign(places, 0);
    counts_.displaced_again.assign(places, 0);
    counts_.entered.assign(world_.links.size(), 0);
    for (NaiveLink& link : world_.links)
        link.set_out_today = 0;

    happen(true);
    depart();
    happen(false);
    count_pushed();
    people_at_home();
    screen();
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

/// Rule 20. Nobody comes or goes in phase 3.
void NaiveModel::count_pushed() {
    count_people_at_locations();
    counts_.pushed.clear();
    for (NaiveLocation& location : world_.locations) {
        counts_.pushed.push_back(location.has_begun_to_push ? location.count : 0);
        location.has_begun_to_push = false;
    }
}

/// The end of rule 11, and rules 21 and 12.
void NaiveModel::settle() {
    const Settings& settings = world_.settings;
    for (NaivePerson& person : people_) {
        const double today = person.travelled_today_km / settings.max_move_speed_km_per_day;
        person.recent_travel = (person.recent_travel + today) / 2.0;
        if (person.recent_travel < 0x1p-20)
            person.recent_travel = 0.0;
        person.travelled_today_km = 0.0;
    }
    go_home();
    settle_for_good();
}

void NaiveModel::settle_for_good() {
    if (!world_.settings.camps_are_sinks)
        return;
    for (NaivePerson& person : people_) {
        if (person.travelling || person.settled || person.kept())
            continue;
        const NaiveLocation& location = world_.locations[person.place];
        if (location.camp && dice_.happens(location.attribute("deactivation_probability")))
            person.settled = true;
    }
}

void NaiveModel::record() {
    counts_.present.assign(world_.locations.size(), 0);
    counts_.held.assign(world_.locations.size(), 0);
    counts_.on_route.assign(world_.links.size(), 0);
    for (const NaivePerson& person : people_) {
        if (person.travelling) {
            ++counts_.on_route[person.link];
            ++counts_.on_route_total;
        } else {
            ++counts_.present[person.place];
            counts_.held[person.place] += person.kept() ? 1 : 0;
        }
    }
    counts_.displaced = static_cast<People>(people_.size());
}

}  // namespace couloir

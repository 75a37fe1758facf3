// Rules 1 to 3: who leaves home, and who is in a camp from the start.

#include <algorithm>
#include <cmath>

#include "support/naive_model.hpp"

namespace couloir {

void NaiveModel::put_day0_people() {
    if (world_.settings.empty_camps_on_day0)
        return;
    for (std::size_t place = 0; place < world_.locations.size(); ++place) {
        const NaiveLocation& location = world_.locations[place];
        if (!location.camp)
            continue;
        People here = static_cast<People>(location.attribute("initial_idps"));
        if (world_.settings.insert_day0)
            here += registered_.count(location.given->name, 0);
        for (People i = 0; i < here; ++i)
            add_person(place);
    }
}

void NaiveModel::refresh_push(int day) {
    for (NaiveLocation& location : world_.locations) {
        location.push = 0.0;
        if (location.conflict > 0.0) {
            location.push = static_cast<double>(location.residents) * location.conflict *
                            world_.decay(location, day);
        }
    }
}

void NaiveModel::depart() {
    if (world_.settings.conflict_spawn_mode == "intentions")
        return;
    if (world_.settings.conflict_spawn_mode.empty())
        depart_by_registrations();
    else
        depart_by_conflict();
}

void NaiveModel::depart_by_registrations() {
    const Settings& settings = world_.settings;
    if (day_ == 0 && settings.insert_day0 && world_.flee_code())
        take_day0_people_off_capacity();
    People leaving = registered_.daily_difference(day_, settings.sum_from_camps) - debt_;
    if (day_ == 0 && settings.insert_day0)
        leaving = 0;
    if (leaving < 0) {
        debt_ = -leaving;
        return;
    }
    debt_ = 0;
    std::vector<double> pushes;
    for (const NaiveLocation& location : world_.locations)
        pushes.push_back(location.push);
    if (std::none_of(pushes.begin(), pushes.end(), [](double push) { return push > 0.0; }))
        return;
    for (People i = 0; i < leaving; ++i)
        leave_home(dice_.pick(pushes));
}

void NaiveModel::take_day0_people_off_capacity() {
    for (NaiveLocation& location : world_.locations) {
        if (location.capacity > 0)
            location.capacity -= registered_.day0(location.given->name);
    }
}

void NaiveModel::depart_by_conflict() {
    for (std::size_t place = 0; place < world_.locations.size(); ++place) {
        if (world_.locations[place].conflict <= 0.0)
            continue;
        const People leaving = leaving_by_conflict(world_.locations[place]);
        for (People i = 0; i < leaving; ++i)
            leave_home(place);
    }
}

People NaiveModel::leaving_by_conflict(const NaiveLocation& location) {
    const std::string& mode = world_.settings.conflict_spawn_mode;
    const double rate = world_.settings.displaced_per_conflict_day;
    const double residents = static_cast<double>(location.residents);
    const double decay = !world_.native() ? 1.0 : world_.decay(location, day_);
    double number = 0.0;
    if (mode == "constant")
        number = std::floor(rate) * location.conflict * decay;
    if (mode == "pop_ratio")
        number = rate * residents * location.conflict * decay;
    if (mode == "poisson")
        number = static_cast<double>(dice_.poisson(std::floor(rate) * location.conflict * decay));
    const People leaving = static_cast<People>(std::floor(number));
    return !world_.native() ? leaving : std::min(leaving, location.residents);
}

void NaiveModel::leave_home(std::size_t place) {
    NaiveLocation& location = world_.locations[place];
    if (world_.settings.take_from_population && location.conflict > 0.0)
        location.residents = std::max<People>(0, location.residents - 1);
    add_person(place);
    ++counts_.departures[place];
}

NaivePerson& NaiveModel::add_person(std::size_t place) {
    NaivePerson& person = people_.emplace_back();
    person.place = place;
    return person;
}

}  // namespace couloir

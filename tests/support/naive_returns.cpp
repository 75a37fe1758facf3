// Rule 21: who goes home.

#include <algorithm>

#include "support/naive_model.hpp"

namespace couloir {

void NaiveModel::go_home() {
    if (!world_.returns())
        return;
    PersonIds displaced;
    for (std::size_t i = 0; i < people_.size(); ++i) {
        const NaivePerson& person = people_[i];
        const bool may_decide = !person.travelling && !person.settled && !person.kept();
        if (may_decide && !person.home_area.empty() &&
            world_.locations[person.place].conflict <= 0.0) {
            displaced.push_back(i);
        }
    }
    std::vector<double> missing;
    for (const NaiveLocation& location : world_.locations) {
        missing.push_back(static_cast<double>(
            std::max<People>(0, location.residents_before - location.residents)));
    }
    for_each_family(
        displaced, [&](std::span<const std::size_t> family) { family_goes_home(family, missing); });
    std::erase_if(people_, [](const NaivePerson& person) { return person.is_home; });
}

bool NaiveModel::can_return_to(std::size_t place) const {
    bool any_road = false;
    bool any_open = false;
    for (const NaiveLink& link : world_.links) {
        if (link.to != place)
            continue;
        any_road = true;
        any_open |= link.open();
    }
    return world_.locations[place].conflict <= 0.1 && (any_open || !any_road);
}

void NaiveModel::family_goes_home(std::span<const std::size_t> family,
                                  const std::vector<double>& missing) {
    double all = 0.0;
    double served = 0.0;
    std::vector<double> weights(missing.size(), 0.0);
    for (std::size_t place = 0; place < missing.size(); ++place) {
        if (world_.locations[place].home_area() != people_[family.front()].home_area)
            continue;
        all += missing[place];
        if (can_return_to(place))
            weights[place] = world_.locations[place].services * missing[place];
        served += weights[place];
    }
    if (served <= 0.0 || !dice_.happens(world_.settings.return_per_day * served / all))
        return;
    const std::size_t home = dice_.pick(weights);
    const People people = static_cast<People>(family.size());
    world_.locations[home].residents += people;
    world_.locations[home].groups.back().at_home += people;
    counts_.returned[home] += people;
    for (const std::size_t i : family)
        people_[i].is_home = true;
}

}  // namespace couloir

// Rule 15: who of those at home comes to intend to leave, and who leaves.

#include <algorithm>
#include <cmath>
#include <set>

#include "support/naive_model.hpp"

namespace couloir {

void NaiveModel::people_at_home() {
    if (world_.settings.conflict_spawn_mode != "intentions")
        return;
    std::vector<double> hazards;
    for (std::size_t place = 0; place < world_.locations.size(); ++place)
        hazards.push_back(hazard_at(place));
    for (std::size_t place = 0; place < world_.locations.size(); ++place) {
        come_to_intend(world_.locations[place], hazards[place]);
        if (has_way_out(place))
            leave_as_permitted(place);
    }
}

/// Walks the open links from the place, on and on, until it comes to another where people can stay
/// without fighting.
bool NaiveModel::has_way_out(std::size_t place) const {
    std::set<std::size_t> seen{place};
    std::vector<std::size_t> walk{place};
    while (!walk.empty()) {
        const std::size_t at = walk.back();
        walk.pop_back();
        for (const std::size_t id : world_.links_of[at]) {
            const std::size_t to = world_.links[id].to;
            if (!world_.links[id].open() || !seen.insert(to).second)
                continue;
            if (world_.can_stay(to) && world_.locations[to].conflict <= 0.0)
                return true;
            walk.push_back(to);
        }
    }
    return false;
}

double NaiveModel::hazard_at(std::size_t place) const {
    const Settings& settings = world_.settings;
    const NaiveLocation& location = world_.locations[place];
    double nearby = 0.0;
    People lived_nearby = 0;
    People gone = 0;
    for (const std::size_t id : world_.neighbours(place)) {
        const NaiveLocation& other = world_.locations[id];
        nearby = std::max(nearby, other.conflict);
        lived_nearby += other.residents_before;
        gone += std::max<People>(0, other.residents_before - other.residents);
    }
    const double here = location.conflict * world_.decay(location, day_);
    const double fighting = std::max(here, settings.nearby_weight * nearby);
    const double left =
        lived_nearby == 0 ? 0.0 : static_cast<double>(gone) / static_cast<double>(lived_nearby);
    const int lasted = location.conflict > 0.0 ? day_ - location.conflict_since : 0;
    const double weary =
        std::pow(settings.lasting_factor, 1.0 - std::exp(-lasted / settings.lasting_days));
    return settings.displaced_per_conflict_day * fighting * weary *
           (location.overtaken ? settings.overtaken_factor : 1.0) *
           (1.0 + settings.imitation * left);
}

void NaiveModel::come_to_intend(NaiveLocation& location, double hazard) {
    for (NaiveGroup& group : location.groups)
        group.intending += those_of(group.at_home - group.intending, 1.0 - std::exp(-hazard));
}

/// Rule 22: of so many people, those whose family a chance befalls.
People NaiveModel::those_of(People people, double chance) {
    const People size = world_.family_size();
    People those = 0;
    for (; people > 0; people -= size)
        those += dice_.happens(chance) ? std::min(size, people) : 0;
    return those;
}

void NaiveModel::leave_as_permitted(std::size_t place) {
    NaiveLocation& location = world_.locations[place];
    for (std::size_t i = 0; i < location.groups.size(); ++i) {
        NaiveGroup& group = location.groups[i];
        if (!world_.permits(location, i))
            continue;
        const People leaving = !group.needs_transport
                                   ? group.intending
                                   : those_of(group.intending, world_.settings.helped_per_day);
        group.at_home -= leaving;
        group.intending -= leaving;
        location.residents -= leaving;
        for (People person = 0; person < leaving; ++person)
            add_person(place).home_area = world_.locations[place].home_area();
        counts_.departures[place] += leaving;
        if (i + 1 == location.groups.size())
            counts_.displaced_again[place] += leaving;
    }
}

}  // namespace couloir

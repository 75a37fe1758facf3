#include "couloir/engine/leave_home.hpp"

namespace couloir {
namespace {

void no_longer_at_home(Today& today, LocationId id, std::size_t number_of_group, People number,
                       People intended) {
    LocationState& location = today.at(id);
    HomeGroup& group = location.home[number_of_group];
    group.residents -= number;
    group.intending -= intended;
    if (group.intending == 0)
        group.trusting.clear();
    location.residents -= number;
    location.intending -= intended;
    if (number_of_group + 1 == location.home.size()) {
        today.counts.displaced_again[id.index()] += number;
        today.state.displaced_ever -= number;
    }
}

std::uint64_t home_area(const Today& today, LocationId home) {
    return today.world.tracks_home_areas() ? today.world.site(home).home_area : 0;
}

void put_at(Today& today, LocationId location, LocationId home, const Itinerary* itinerary,
            People number) {
    std::vector<Resting>& here = today.state.resting[location.index()];
    here.push_back({Traits{.itinerary = itinerary,
                           .first_leg = today.world.key_parts().first_leg,
                           .home_area = home_area(today, home)},
                    number});
    tidy(here);
    today.at(location).present += number;
    today.state.displaced += number;
    today.state.displaced_ever += number;
    today.counts.departures[home.index()] += number;
}

}  // namespace

void become_displaced(Today& today, LocationId location, const Itinerary* itinerary,
                      People number) {
    if (number > 0)
        put_at(today, location, location, itinerary, number);
}

void leave_home_along(Today& today, LocationId location, std::size_t group,
                      const Itinerary* itinerary, People number) {
    no_longer_at_home(today, location, group, number, number);
    become_displaced(today, location, itinerary, number);
}

void take_to(Today& today, LocationId from, std::size_t group, LocationId to, People number,
             People intended) {
    if (number == 0)
        return;
    no_longer_at_home(today, from, group, number, intended);
    put_at(today, to, from, nullptr, number);
    today.counts.arrivals[to.index()] += number;
}

}  // namespace couloir

#include "couloir/engine/leave_home.hpp"

#include <algorithm>

namespace couloir {
namespace {

void no_longer_at_home(LocationState& location, People number) {
    location.residents -= number;
    location.intending -= std::min(location.intending, number);
}

void put_at(Today& today, LocationId location, const Itinerary* itinerary, People number) {
    std::vector<Resting>& here = today.state.resting[location.index()];
    here.push_back(
        {Traits{.itinerary = itinerary, .first_leg = today.world.key_parts().first_leg}, number});
    tidy(here);
    today.at(location).present += number;
    today.state.displaced += number;
}

}  // namespace

void become_displaced(Today& today, LocationId location, const Itinerary* itinerary,
                      People number) {
    if (number == 0)
        return;
    put_at(today, location, itinerary, number);
    today.counts.departures[location.index()] += number;
}

void leave_home_along(Today& today, LocationId location, const Itinerary* itinerary,
                      People number) {
    no_longer_at_home(today.at(location), number);
    become_displaced(today, location, itinerary, number);
}

void take_to(Today& today, LocationId from, LocationId to, People number) {
    if (number == 0)
        return;
    no_longer_at_home(today.at(from), number);
    put_at(today, to, nullptr, number);
    today.counts.departures[from.index()] += number;
    today.counts.arrivals[to.index()] += number;
}

}  // namespace couloir

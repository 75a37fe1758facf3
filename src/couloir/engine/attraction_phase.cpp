#include "couloir/engine/day.hpp"
#include "couloir/engine/push.hpp"
#include "couloir/rules/attraction.hpp"
#include "couloir/rules/capacity.hpp"

namespace couloir {

void update_attraction(Today& today) {
    update_push(today);
    for (std::size_t i = 0; i < today.state.locations.size(); ++i) {
        const Site& site = today.world.site(LocationId::from_index(i));
        LocationState& location = today.state.locations[i];
        location.capacity =
            grown_capacity(location.capacity, site.growth_per_day + location.growth_per_day);
        location.attraction = attraction({.abroad = site.abroad,
                                          .camp = location.camp,
                                          .intensity = location.intensity,
                                          .decay = decay_at(today, location),
                                          .economic_pull = site.economic_pull,
                                          .residents = location.residents},
                                         today.settings);
    }
}

}  // namespace couloir

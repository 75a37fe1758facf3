#include "couloir/engine/push.hpp"

#include "couloir/rules/conflict_decay.hpp"
#include "couloir/rules/spawn_weight.hpp"

namespace couloir {

double decay_at(const Today& today, const LocationState& location) {
    return conflict_decay(today.settings.conflict_spawn_decay,
                          today.settings.conflict_spawn_decay_interval_days,
                          today.day - location.conflict_since);
}

void update_push(Today& today) {
    for (LocationState& location : today.state.locations) {
        location.spawn_weight =
            spawn_weight(location.residents, location.intensity, decay_at(today, location));
    }
}

}  // namespace couloir

#include "couloir/inference/start_camps.hpp"

#include "couloir/engine/state.hpp"

namespace couloir {

std::vector<LocationId> camps_at_start(const World& world) {
    const State start = initial_state(world, world.settings(), 0, 0);
    std::vector<LocationId> camps;
    for (std::size_t i = 0; i < start.locations.size(); ++i) {
        if (start.locations[i].camp)
            camps.push_back(LocationId::from_index(i));
    }
    return camps;
}

std::vector<LocationId> registered_camps(const World& world) {
    std::vector<LocationId> camps = camps_at_start(world);
    std::erase_if(camps, [&](LocationId camp) {
        return !world.registrations().has(world.scenario().at(camp).name);
    });
    return camps;
}

}  // namespace couloir

#include "couloir/engine/workspace.hpp"

namespace couloir {

Workspace::Workspace(const World& world)
    : choices(world.location_count()),
      moving(world.link_count()),
      going_on(world.location_count()),
      early(world.location_count()),
      waiting(world.location_count()),
      corridor_links(world.link_count(), false),
      room(world.link_count(), kNoLimit),
      leaving(world.location_count(), 0),
      spawn_weights(world.location_count(), 0.0),
      intention_chances(world.location_count(), 0.0),
      spawned(world.location_count(), 0) {
    for (std::size_t i = 0; i < world.location_count(); ++i) {
        location_names.push_back(world.site(LocationId::from_index(i)).name);
    }
}

}  // namespace couloir

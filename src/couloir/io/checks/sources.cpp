#include "couloir/io/checks/sources.hpp"

namespace couloir {

std::vector<LocationId> places_that_people_leave(const Scenario& scenario) {
    std::vector<bool> leave(scenario.locations.size(), false);
    for (std::size_t i = 0; i < leave.size(); ++i)
        leave[i] = scenario.locations[i].kind == LocationKind::kConflictZone;
    for (const Event& event : scenario.events) {
        if ((event.kind == EventKind::kConflict && event.value > 0.0) ||
            event.kind == EventKind::kBecomeConflict)
            leave[event.from.index()] = true;
    }
    std::vector<LocationId> places;
    for (std::size_t i = 0; i < leave.size(); ++i) {
        if (leave[i])
            places.push_back(LocationId::from_index(i));
    }
    return places;
}

}  // namespace couloir

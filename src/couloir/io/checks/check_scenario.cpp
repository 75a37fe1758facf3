#include "couloir/io/checks/check_scenario.hpp"

#include "couloir/io/checks/capacities.hpp"
#include "couloir/io/checks/coordinates.hpp"
#include "couloir/io/checks/departures.hpp"
#include "couloir/io/checks/distances.hpp"
#include "couloir/io/checks/registrations.hpp"
#include "couloir/io/checks/ways.hpp"

namespace couloir {

Scenario checked_part(const Scenario& scenario, const ReadOptions& options) {
    const auto date = options.checked_as_of ? options.checked_as_of : options.as_of;
    return date ? scenario.as_of(*date) : scenario;
}

void check_scenario(const Scenario& scenario, Problems& problems) {
    check_coordinates(scenario, problems);
    check_ways(scenario, problems);
    check_distances(scenario, problems);
    check_departures(scenario, problems);
    check_capacities(scenario, problems);
    check_registrations(scenario, problems);
    check_observations(scenario, problems);
}

}  // namespace couloir

#include "couloir/io/checks/check_scenario.hpp"

#include "couloir/io/checks/capacities.hpp"
#include "couloir/io/checks/coordinates.hpp"
#include "couloir/io/checks/departures.hpp"
#include "couloir/io/checks/distances.hpp"
#include "couloir/io/checks/registrations.hpp"
#include "couloir/io/checks/ways.hpp"

namespace couloir {

namespace {

std::optional<Date> checked_date(const ReadOptions& options) {
    return options.checked_as_of ? options.checked_as_of : options.as_of;
}

}  // namespace

std::optional<int> checked_until(Date start, const ReadOptions& options) {
    const auto date = checked_date(options);
    return date ? std::optional(*date - start) : std::nullopt;
}

Scenario checked_part(const Scenario& scenario, const ReadOptions& options) {
    const auto date = checked_date(options);
    return date ? scenario.as_of(*date, options.hindsight) : scenario;
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

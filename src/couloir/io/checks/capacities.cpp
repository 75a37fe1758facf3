#include "couloir/io/checks/capacities.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "couloir/io/checks/findings.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

using Counts = std::map<std::string, std::set<double>, std::less<>>;

/// The largest count of each camp; of a Flee series, as it stands and as it is corrected.
Counts largest_counts(const Scenario& scenario, const RegistrationTable& table) {
    Counts largest;
    for (const RegistrationRow& row : scenario.registrations.rows) {
        double as_it_stands = 0.0;
        for (const RegistrationFile& file : row.files) {
            for (const RegistrationPoint& point : file.points)
                as_it_stands = std::max(as_it_stands, point.count);
        }
        largest[row.location] = {as_it_stands, static_cast<double>(table.largest(row.location))};
    }
    for (const Channel& channel : scenario.channels) {
        std::map<std::string, double> most;
        for (const Observation& observation : channel.observations) {
            if (observation.what == ObservationKind::kStock)
                most[observation.location] =
                    std::max(most[observation.location], observation.figure);
        }
        for (const auto& [location, figure] : most)
            largest[location].insert(figure);
    }
    return largest;
}

}  // namespace

void check_capacities(const Scenario& scenario, Problems& problems) {
    // Where it is so at several camps, it was done to all of them.
    Findings leaks("W110", "a forecast cannot know it: write what the camp was planned for", 2);
    Findings overfull("W111", "write how many the camp could take");
    const RegistrationTable table(scenario.registrations, 1, false);
    const Counts largest = largest_counts(scenario, table);
    for (const Location& location : scenario.locations) {
        const double capacity = location.places.value;
        if (!is_camp(location.kind) || capacity <= 0.0)
            continue;
        const auto found = largest.find(location.name);
        if (found != largest.end() && found->second.contains(capacity))
            leaks.add(location.place, fmt::format("the capacity of camp {}, {:.0f}, is the largest "
                                                  "count ever observed there",
                                                  in_quotes(location.name), capacity));
        const auto day0 = table.day0(location.name);
        if (capacity < static_cast<double>(day0))
            overfull.add(location.place,
                         fmt::format("camp {} takes {:.0f} people and holds {} on day 0",
                                     in_quotes(location.name), capacity, day0));
    }
    leaks.report(problems);
    overfull.report(problems);
}

}  // namespace couloir

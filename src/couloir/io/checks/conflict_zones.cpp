#include "couloir/io/checks/conflict_zones.hpp"

#include <fmt/format.h>

#include "couloir/io/checks/findings.hpp"
#include "couloir/io/text.hpp"

namespace couloir {

void check_conflict_zones(const Scenario& scenario, const std::vector<LateConflict>& late,
                          Problems& problems) {
    Findings lost("W311", "is its column in conflicts.csv spelt otherwise?");
    std::vector<bool> has_event(scenario.locations.size(), false);
    for (const Event& event : scenario.events) {
        if (event.kind == EventKind::kConflict || event.kind == EventKind::kBecomeConflict)
            has_event[event.from.index()] = true;
    }
    for (const LateConflict& zone : late) {
        const Location& location = scenario.at(zone.location);
        if (!has_event[zone.location.index()])
            lost.add(location.place,
                     fmt::format("conflict zone {} (conflict_date {}) has no conflict in "
                                 "conflicts.csv: its {:.0f} residents never leave",
                                 in_quotes(location.name), zone.day, location.residents.value));
    }
    for (std::size_t i = 0; i < scenario.locations.size(); ++i) {
        const Location& location = scenario.locations[i];
        if (location.kind == LocationKind::kConflictZone && !has_event[i])
            lost.add(location.place,
                     fmt::format("conflict zone {} has no conflict in conflicts.csv: it stays one "
                                 "to the end",
                                 in_quotes(location.name)));
    }
    lost.report(problems);
}

}  // namespace couloir

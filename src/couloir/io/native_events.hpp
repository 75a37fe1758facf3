#pragma once

#include <optional>
#include <vector>

#include "couloir/io/csv.hpp"
#include "couloir/io/name_index.hpp"
#include "couloir/io/native_claims.hpp"
#include "couloir/scenario/event.hpp"
#include "couloir/scenario/group.hpp"
#include "couloir/scenario/route.hpp"

namespace couloir {

/// What events of a native folder may name.
struct NativeMap {
    const NameIndex& names;
    const std::vector<Route>& routes;
    const std::vector<Group>& groups;
};

/// Reads events.csv, or timetable.csv: `date,kind,from,to,value,claim,earliest,latest`, kinds
/// conflict, access, control, places, services and permission (docs/scenario-format.md).
/// The events come back by date; those before the start are on day 0, in order, and so say how
/// things stand when the run begins. Nothing suspicious is told of those after `checked_until`.
std::vector<Event> read_native_events(const TextFile& file, const NativeMap& map,
                                      const ClaimBook& claims, Date start, int days,
                                      Problems& problems,
                                      std::optional<int> checked_until = std::nullopt);

}  // namespace couloir

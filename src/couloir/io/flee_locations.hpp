#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "couloir/base/ids.hpp"
#include "couloir/io/csv.hpp"
#include "couloir/scenario/event.hpp"
#include "couloir/scenario/location.hpp"
#include "couloir/scenario/settings.hpp"

namespace couloir {

/// The type that Flee's code takes a text for: it looks for words in it, in this order. Nothing if
/// it finds none.
std::optional<LocationKind> flee_location_kind(std::string_view text);

/// A conflict zone that becomes one only after day 0.
struct LateConflict {
    LocationId location;
    int day = 0;
};

struct FleePlaces {
    std::vector<Location> locations;
    std::vector<LateConflict> late_conflicts;
};

/// Reads Flee's locations.csv: name, region, country, latitude, longitude, location_type,
/// conflict_date, population or capacity; further columns are attributes. A conflict zone with a
/// conflict_date after day 0 starts as a town.
FleePlaces read_flee_locations(const TextFile& file, Problems& problems);

/// What conflict_date means where there is no conflicts.csv: in flee-code nothing but warnings,
/// since Flee's code never begins a conflict by it; in native the events that begin them.
std::vector<Event> conflicts_by_date(const FleePlaces& places, Compat compat, Problems& problems);

}  // namespace couloir

#include "couloir/io/flee_location_changes.hpp"

#include <fmt/format.h>

#include <optional>

#include "couloir/io/flee_day.hpp"
#include "couloir/io/flee_locations.hpp"
#include "couloir/io/flee_rows.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

std::optional<EventKind> change_to(std::string_view type) {
    switch (flee_location_kind(type).value_or(LocationKind::kMarker)) {
        case LocationKind::kConflictZone:
            return EventKind::kBecomeConflict;
        case LocationKind::kTown:
            return EventKind::kBecomeTown;
        case LocationKind::kCamp:
            return EventKind::kOpenCamp;
        case LocationKind::kIdpCamp:
            return EventKind::kOpenIdpCamp;
        case LocationKind::kForwardingHub:
        case LocationKind::kMarker:
        case LocationKind::kFloodZone:
            break;
    }
    return std::nullopt;
}

}  // namespace

std::vector<Event> read_flee_location_changes(const TextFile& file, const NameIndex& names,
                                              Problems& problems) {
    std::vector<Event> events;
    FleeRows rows(file, "name", problems);
    CsvRow row;
    while (rows.next(row)) {
        Event event;
        event.place = rows.place(row);
        event.from = names.resolve(row.cell(0), "E303", row.at(event.place, 0), problems);
        const auto kind = change_to(row.cell(1));
        if (!kind) {
            problems.error("E306", row.at(event.place, 1),
                           fmt::format("a location cannot become {}", in_quotes(row.cell(1))),
                           "new types: conflict_zone, town, camp, idpcamp");
        }
        const auto day = flee_day_in(row.cell(2), "the day", row.at(event.place, 2), problems);
        if (!event.from.valid() || !kind || !day)
            continue;
        event.kind = *kind;
        event.day = *day;
        event.value = event.kind == EventKind::kBecomeConflict ? 1.0 : 0.0;
        events.push_back(std::move(event));
    }
    return events;
}

}  // namespace couloir

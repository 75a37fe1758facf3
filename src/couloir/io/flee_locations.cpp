#include "couloir/io/flee_locations.hpp"

#include <fmt/format.h>

#include <utility>

#include "couloir/io/attributes.hpp"
#include "couloir/io/cells.hpp"
#include "couloir/io/flee_rows.hpp"
#include "couloir/io/period.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

enum Column : std::size_t {
    kName,
    kRegion,
    kCountry,
    kLatitude,
    kLongitude,
    kType,
    kConflictDate,
    kPeople,
    kFirstAttribute
};

std::string or_unknown(std::string_view cell) {
    return cell.empty() ? "unknown" : std::string(cell);
}

class Reader {
  public:
    explicit Reader(Problems& problems) : problems_(problems), cells_(problems) {}

    FleePlaces take() { return std::move(places_); }

    void read(const CsvRow& row, const std::vector<std::string>& header, const Place& place) {
        Location location;
        location.place = place;
        location.name = row.cell(kName);
        if (location.name.empty())
            problems_.error("E101", place, "the location has no name");
        location.region = or_unknown(row.cell(kRegion));
        location.country = or_unknown(row.cell(kCountry));
        location.latitude =
            coordinate(row.cell(kLatitude), "the latitude", row.at(place, kLatitude));
        location.longitude =
            coordinate(row.cell(kLongitude), "the longitude", row.at(place, kLongitude));
        location.kind = kind(row, place);
        (is_camp(location.kind) ? location.places : location.residents).value =
            people(row.cell(kPeople), row.at(place, kPeople));
        location.attributes = read_attributes(row, header, kFirstAttribute, place, problems_);
        places_.locations.push_back(std::move(location));
    }

  private:
    /// Invented maps have coordinates that no globe has, and Flee takes them.
    double coordinate(std::string_view cell, std::string_view what, const Place& place) {
        constexpr double kFarthest = 1e6;
        return cells_.number(cell, -kFarthest, kFarthest, what, "E105", place).value_or(0.0);
    }

    double people(std::string_view cell, const Place& place) {
        return cells_.people(cell, "population_or_capacity", "E104", place).value_or(0.0);
    }

    LocationKind kind(const CsvRow& row, const Place& place) {
        const auto kind = flee_location_kind(row.cell(kType));
        if (!kind) {
            problems_.error("E103", row.at(place, kType),
                            fmt::format("{} is no type of location", in_quotes(row.cell(kType))),
                            "types: conflict_zone, town, camp, idpcamp, forwarding_hub, marker");
        }
        if (kind == LocationKind::kFloodZone)
            problems_.warn("W101", place,
                           "the flood zone is taken as a town: floods are not modelled");
        if (kind == LocationKind::kConflictZone && begins_later(row, place))
            return LocationKind::kTown;
        return kind.value_or(LocationKind::kTown);
    }

    bool begins_later(const CsvRow& row, const Place& place) {
        const std::string_view cell = row.cell(kConflictDate);
        if (cell.empty()) {
            problems_.warn("W102", place,
                           "the conflict zone has no conflict_date; 0 is taken (Flee would stop)");
            return false;
        }
        const auto day = whole_number_in(cell);
        if (!day || *day > kMostDays) {
            problems_.error(
                "E107", row.at(place, kConflictDate),
                fmt::format("conflict_date is {}, not a whole number of days", in_quotes(cell)));
            return false;
        }
        if (*day > 0)
            places_.late_conflicts.push_back(
                {LocationId::from_index(places_.locations.size()), static_cast<int>(*day)});
        return *day > 0;
    }

    FleePlaces places_;
    Problems& problems_;
    Cells cells_;
};

}  // namespace

std::optional<LocationKind> flee_location_kind(std::string_view text) {
    const std::string lower = lower_case(text);
    const auto has = [&](std::string_view word) { return lower.find(word) != std::string::npos; };
    if (has("camp"))
        return has("idp") ? LocationKind::kIdpCamp : LocationKind::kCamp;
    if (has("conflict"))
        return LocationKind::kConflictZone;
    if (has("forward"))
        return LocationKind::kForwardingHub;
    if (has("marker"))
        return LocationKind::kMarker;
    if (has("flood_zone"))
        return LocationKind::kFloodZone;
    if (has("default") || has("town"))
        return LocationKind::kTown;
    return std::nullopt;
}

FleePlaces read_flee_locations(const TextFile& file, Problems& problems) {
    FleeRows rows(file, "name", problems);
    Reader reader(problems);
    CsvRow row;
    while (rows.next(row))
        reader.read(row, rows.header(), rows.place(row));
    return reader.take();
}

std::vector<Event> conflicts_by_date(const FleePlaces& places, Compat compat, Problems& problems) {
    std::vector<Event> events;
    for (const LateConflict& late : places.late_conflicts) {
        Event event;
        event.day = late.day;
        event.kind = EventKind::kBecomeConflict;
        event.from = late.location;
        event.value = 1.0;
        event.place = places.locations[late.location.index()].place;
        if (!follows_flee_code(compat)) {
            events.push_back(std::move(event));
        } else {
            problems.warn("W103", event.place,
                          fmt::format("the conflict of day {} never begins: without conflicts.csv, "
                                      "Flee's code starts only those of day 0",
                                      late.day),
                          "add conflicts.csv, or use --set compat=as-documented");
        }
    }
    return events;
}

}  // namespace couloir

#include "couloir/io/native_locations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "couloir/io/cells.hpp"
#include "couloir/io/suggestions.hpp"
#include "couloir/io/table.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

constexpr std::array<std::string_view, 14> kColumns{
    "name",      "type",          "region",         "country", "pcode", "latitude", "longitude",
    "residents", "residents_low", "residents_high", "places",  "opens", "closes",   "claim"};

constexpr std::array kKinds{LocationKind::kConflictZone,  LocationKind::kTown,
                            LocationKind::kCamp,          LocationKind::kIdpCamp,
                            LocationKind::kForwardingHub, LocationKind::kMarker};

LocationKind kind_in(const Table& row, Problems& problems) {
    const std::string_view cell = row["type"];
    const std::string name = lower_case(cell);
    std::vector<std::string> known;
    for (const LocationKind kind : kKinds) {
        if (name_of(kind) == name)
            return kind;
        known.emplace_back(name_of(kind));
    }
    problems.error("E103", row.place("type"),
                   fmt::format("{} is no type of location", in_quotes(cell)),
                   Suggestions(known).hint(name, "types: " + joined(known)));
    return LocationKind::kTown;
}

class Reader {
  public:
    Reader(const ClaimBook& claims, Problems& problems)
        : claims_(claims), problems_(problems), cells_(problems) {}

    Location read(Table& row) {
        Location location;
        location.place = row.place();
        location.name = row["name"];
        if (location.name.empty())
            problems_.error("E101", location.place, "the location has no name");
        location.region = row["region"];
        location.country = row["country"];
        location.pcode = row["pcode"];
        location.kind = kind_in(row, problems_);
        read_coordinates(row, location);
        read_people(row, location);
        read_dates(row, location);
        location.attributes = row.attributes();
        return location;
    }

  private:
    void read_coordinates(const Table& row, Location& location) {
        const auto degrees = [&](std::string_view column, double most) {
            return cells_
                .number(row[column], -most, most, fmt::format("the {}", column), "E105",
                        row.place(column))
                .value_or(0.0);
        };
        location.latitude = degrees("latitude", 90);
        location.longitude = degrees("longitude", 180);
    }

    void read_people(const Table& row, Location& location) {
        const auto people = [&](std::string_view column) {
            return cells_.people(row[column], column, "E104", row.place(column));
        };
        const std::string claim(row["claim"]);
        location.residents = {people("residents").value_or(0.0), people("residents_low"),
                              people("residents_high"), claim};
        location.places = {people("places").value_or(0.0), {}, {}, claim};
        cells_.check_range(location.residents, "residents", "E109", location.place);
        claims_.check(claim, location.residents.value > 0.0 || location.places.value > 0.0,
                      row.place("claim"), problems_);
        if (is_camp(location.kind) && location.residents.value > 0.0)
            problems_.error("E111", row.place("residents"),
                            fmt::format("camp {} has residents", in_quotes(location.name)),
                            "write how many it can take into the column places");
    }

    void read_dates(const Table& row, Location& location) {
        location.opens = cells_.date(row["opens"], "opens", "E110", row.place("opens"));
        location.closes = cells_.date(row["closes"], "closes", "E110", row.place("closes"));
        if (location.opens && location.closes && *location.closes <= *location.opens)
            problems_.error("E110", row.place("closes"),
                            fmt::format("{} closes on {}, before it opens",
                                        in_quotes(location.name), location.closes->iso()));
    }

    const ClaimBook& claims_;
    Problems& problems_;
    Cells cells_;
};

Event access_event(const Location& location, LocationId id, EventKind kind, int day) {
    Event event;
    event.day = day;
    event.kind = kind;
    event.from = id;
    event.place = location.place;
    return event;
}

}  // namespace

std::vector<Location> read_native_locations(const TextFile& file, const ClaimBook& claims,
                                            Problems& problems) {
    std::vector<Location> locations;
    Reader reader(claims, problems);
    Table table(file, kColumns, 2, problems);
    while (table.next())
        locations.push_back(reader.read(table));
    return locations;
}

std::vector<Event> opening_events(const std::vector<Location>& locations, Date start) {
    std::vector<Event> events;
    for (std::size_t i = 0; i < locations.size(); ++i) {
        const Location& location = locations[i];
        const auto add = [&](EventKind kind, int day) {
            events.push_back(access_event(location, LocationId::from_index(i), kind, day));
        };
        if (location.opens && *location.opens > start) {
            add(EventKind::kCloseLocation, 0);
            add(EventKind::kOpenLocation, *location.opens - start);
        }
        if (location.closes)
            add(is_camp(location.kind) ? EventKind::kShutCamp : EventKind::kCloseLocation,
                std::max(0, *location.closes - start));
    }
    return events;
}

}  // namespace couloir

#include "couloir/io/native_events.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include "couloir/io/cells.hpp"
#include "couloir/io/native_groups.hpp"
#include "couloir/io/suggestions.hpp"
#include "couloir/io/table.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

constexpr std::array<std::string_view, 8> kColumns{"date", "kind",  "from",     "value",
                                                   "to",   "claim", "earliest", "latest"};

const std::vector<std::string> kKinds{"conflict", "access",   "control",
                                      "places",   "services", "permission"};

using Ends = std::pair<LocationId, LocationId>;

/// Reads the dates of a row: when it begins to hold, and the range, if there is one.
class Dates {
  public:
    Dates(Date start, Problems& problems) : start_(start), cells_(problems), problems_(problems) {}

    bool read(const Table& row, Event& event) {
        const auto day = day_in(row, "date");
        if (row["date"].empty())
            problems_.error("E307", row.place("date"), "the event has no date");
        if (!day)
            return false;
        event.day = *day;
        if (row["earliest"].empty() && row["latest"].empty())
            return true;
        event.earliest = day_in(row, "earliest").value_or(*day);
        event.latest = day_in(row, "latest").value_or(*day);
        if (*event.earliest > *day || *event.latest < *day)
            problems_.error("E307", row.place("date"),
                            "the date does not lie between earliest and latest");
        return true;
    }

  private:
    std::optional<int> day_in(const Table& row, std::string_view column) {
        const auto date = cells_.date(row[column], column == "date" ? "the date" : column, "E307",
                                      row.place(column));
        return date ? std::optional(*date - start_) : std::nullopt;
    }

    Date start_;
    Cells cells_;
    Problems& problems_;
};

class Reader {
  public:
    Reader(const NativeMap& map, const ClaimBook& claims, Date start, Problems& problems)
        : dates_(start, problems),
          names_(map.names),
          groups_(map.groups),
          claims_(claims),
          problems_(problems),
          cells_(problems) {
        for (const Route& route : map.routes) {
            ends_.emplace(route.from, route.to);
            ends_.emplace(route.to, route.from);
        }
    }

    /// The event, or nothing if something is wrong with it.
    std::optional<Event> read(const Table& row) {
        Event event;
        event.place = row.place();
        event.claim = row["claim"];
        const bool dated = dates_.read(row, event);
        const std::string kind = lower_case(row["kind"]);
        const bool of_party = kind == "permission" && row["from"].empty();
        if (!of_party)
            event.from = names_.resolve(row["from"], "E303", row.place("from"), problems_);
        claims_.check(event.claim, kind == "conflict" || kind == "places", row.place("claim"),
                      problems_);
        const bool understood = kind == "conflict"     ? read_conflict(row, event)
                                : kind == "access"     ? read_access(row, event)
                                : kind == "control"    ? read_control(row, event)
                                : kind == "places"     ? read_places(row, event)
                                : kind == "services"   ? read_services(row, event)
                                : kind == "permission" ? read_permission(row, event)
                                                       : report_kind(row);
        return understood && dated && (of_party || event.from.valid()) ? std::optional(event)
                                                                       : std::nullopt;
    }

  private:
    bool read_conflict(const Table& row, Event& event) {
        event.kind = EventKind::kConflict;
        return take_value(
            row, cells_.number(row["value"], 0, 1, "the intensity", "E309", row.place("value")),
            event);
    }

    bool read_places(const Table& row, Event& event) {
        event.kind = EventKind::kPlaces;
        return take_value(row, cells_.people(row["value"], "the value", "E309", row.place("value")),
                          event);
    }

    bool read_services(const Table& row, Event& event) {
        event.kind = EventKind::kServices;
        return take_value(
            row,
            cells_.number(row["value"], 0, 1, "the share of services", "E309", row.place("value")),
            event);
    }

    /// Who may leave a location, or what a party controls.
    bool read_permission(const Table& row, Event& event) {
        event.kind = EventKind::kPermission;
        event.party = row["to"];
        if (row["from"].empty() && event.party.empty())
            problems_.error("E309", row.place("from"),
                            "permission names a location in the column from, or a party in to");
        if (row["value"].empty())
            problems_.error("E309", row.place("value"), "the value is missing",
                            "all, none, or groups of scenario.yml with ; between");
        const auto groups = groups_in(row["value"], groups_, "E309", row.place("value"), problems_);
        event.groups = groups.value_or(std::vector<std::size_t>{});
        return groups.has_value();
    }

    bool take_value(const Table& row, std::optional<double> value, Event& event) {
        if (row["value"].empty())
            problems_.error("E309", row.place("value"), "the value is missing");
        event.value = value.value_or(0.0);
        return value.has_value();
    }

    bool read_control(const Table& row, Event& event) {
        event.kind = EventKind::kControl;
        event.party = row["value"];
        if (event.party.empty())
            problems_.error("E309", row.place("value"),
                            "the value must name who controls the location");
        return !event.party.empty();
    }

    bool read_access(const Table& row, Event& event) {
        const std::string value = lower_case(row["value"]);
        const bool opens = value == "open";
        if (!opens && value != "closed") {
            problems_.error(
                "E309", row.place("value"),
                fmt::format("access is open or closed, not {}", in_quotes(row["value"])));
            return false;
        }
        if (row["to"].empty()) {
            event.kind = opens ? EventKind::kOpenLocation : EventKind::kCloseLocation;
            return true;
        }
        event.kind = opens ? EventKind::kOpenRoute : EventKind::kCloseRoute;
        event.to = names_.resolve(row["to"], "E303", row.place("to"), problems_);
        if (!event.from.valid() || !event.to.valid())
            return false;
        if (!ends_.contains({event.from, event.to}))
            problems_.error("E310", event.place,
                            fmt::format("there is no route between {} and {}",
                                        in_quotes(row["from"]), in_quotes(row["to"])),
                            "access of a route names its two ends");
        return true;
    }

    bool report_kind(const Table& row) {
        const std::string_view kind = row["kind"];
        problems_.error("E308", row.place("kind"),
                        fmt::format("{} is no kind of event", in_quotes(kind)),
                        kinds_.hint(kind, "kinds: " + joined(kKinds)));
        return false;
    }

    Dates dates_;
    const NameIndex& names_;
    const std::vector<Group>& groups_;
    const ClaimBook& claims_;
    Problems& problems_;
    Cells cells_;
    Suggestions kinds_{kKinds};
    std::set<Ends> ends_;
};

}  // namespace

std::vector<Event> read_native_events(const TextFile& file, const NativeMap& map,
                                      const ClaimBook& claims, Date start, int days,
                                      Problems& problems, std::optional<int> checked_until) {
    std::vector<Event> events;
    Reader reader(map, claims, start, problems);
    Table row(file, kColumns, 4, problems);
    while (row.next()) {
        const std::size_t problems_before = problems.size();
        auto event = reader.read(row);
        if (!event)
            continue;
        if (event->day >= days && days > 0)
            problems.warn("W309", event->place,
                          fmt::format("the event is after the last day of the run, {}",
                                      (start + (days - 1)).iso()));
        if (checked_until && event->day > *checked_until)
            problems.drop_warnings_after(problems_before);
        events.push_back(std::move(*event));
    }
    std::ranges::stable_sort(events, {}, &Event::day);
    for (Event& event : events)
        event.day = std::max(0, event.day);
    return events;
}

}  // namespace couloir

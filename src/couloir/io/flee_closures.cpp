#include "couloir/io/flee_closures.hpp"

#include <fmt/format.h>

#include <array>
#include <set>
#include <utility>

#include "couloir/io/flee_day.hpp"
#include "couloir/io/flee_rows.hpp"
#include "couloir/io/suggestions.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

enum Column : std::size_t { kType, kName1, kName2, kStart, kEnd };

constexpr std::string_view kRedirection = "remove_forced_redirection";

struct ClosureType {
    std::string_view name;
    EventKind closing;
    EventKind opening;
};

constexpr std::array kTypes{
    ClosureType{"country", EventKind::kCloseBorder, EventKind::kOpenBorder},
    ClosureType{"location", EventKind::kCloseLocation, EventKind::kOpenLocation},
    ClosureType{"camp", EventKind::kCloseCamp, EventKind::kOpenCamp},
    ClosureType{"idpcamp", EventKind::kCloseCamp, EventKind::kOpenIdpCamp},
    ClosureType{"link", EventKind::kCloseRoute, EventKind::kOpenRoute},
    ClosureType{kRedirection, EventKind::kEndRedirection, EventKind::kBeginRedirection},
};

class Reader {
  public:
    Reader(const std::vector<Location>& locations, const NameIndex& names, Compat compat,
           std::optional<int> checked_until, Problems& problems)
        : names_(names), compat_(compat), checked_until_(checked_until), problems_(problems) {
        for (const Location& location : locations) {
            if (countries_.insert(location.country).second)
                known_countries_.add(location.country);
        }
    }

    void read(const CsvRow& row, const Place& place) {
        const std::size_t problems_before = problems_.size();
        const auto start =
            flee_day_in(row.cell(kStart), "closure_start", row.at(place, kStart), problems_);
        read_from(start, row, place);
        if (checked_until_ && start && *start > *checked_until_)
            problems_.drop_warnings_after(problems_before);
    }

    std::vector<Event> take() { return std::move(events_); }

  private:
    void read_from(std::optional<int> start, const CsvRow& row, const Place& place) {
        const auto end = flee_day_in(row.cell(kEnd), "closure_end", row.at(place, kEnd), problems_);
        const ClosureType* type = find_type(row.cell(kType), row.at(place, kType));
        if (type == nullptr)
            return;
        Event event;
        event.place = place;
        if (!name_ends(row, *type, event))
            return;
        if (start)
            add(event, type->closing, *start);
        if (end)
            add(event, type->opening, *end);
    }

    const ClosureType* find_type(std::string_view cell, const Place& place) {
        const std::string name = lower_case(cell);
        if (follows_flee_code(compat_) && (name == kRedirection || name == "link")) {
            problems_.warn("W301", place,
                           fmt::format("a closure of type {} has no effect in Flee's code", name),
                           "--set compat=as-documented acts on it");
            return nullptr;
        }
        for (const ClosureType& type : kTypes) {
            if (type.name == name)
                return &type;
        }
        Suggestions known(std::vector<std::string>{});
        for (const ClosureType& type : kTypes)
            known.add(std::string(type.name));
        problems_.error("E301", place, fmt::format("{} is no type of closure", in_quotes(cell)),
                        known.hint(name, "types: country, location, camp, idpcamp, link"));
        return nullptr;
    }

    static bool names_two_locations(const ClosureType& type) {
        return type.closing == EventKind::kCloseRoute || type.closing == EventKind::kEndRedirection;
    }

    bool name_ends(const CsvRow& row, const ClosureType& type, Event& event) {
        if (type.closing == EventKind::kCloseBorder) {
            event.from_country = country(row.cell(kName1), row.at(event.place, kName1));
            event.to_country = country(row.cell(kName2), row.at(event.place, kName2));
            return true;
        }
        const std::string_view name = row.cell(kName1);
        if (type.closing == EventKind::kCloseLocation && follows_flee(compat_) &&
            !names_.find(name).valid()) {
            problems_.warn(
                "W303", row.at(event.place, kName1),
                fmt::format("the closure has no effect: {} is no location", in_quotes(name)),
                names_.hint(name));
            return false;
        }
        event.from = names_.resolve(name, "E303", row.at(event.place, kName1), problems_);
        if (!names_two_locations(type))
            return event.from.valid();
        event.to = names_.resolve(row.cell(kName2), "E303", row.at(event.place, kName2), problems_);
        return event.from.valid() && event.to.valid();
    }

    std::string country(std::string_view cell, const Place& place) {
        if (!countries_.contains(cell)) {
            problems_.warn("W302", place,
                           fmt::format("no location lies in a country {}", in_quotes(cell)),
                           known_countries_.hint(
                               cell, "countries are those of locations.csv, letter by letter"));
        }
        return std::string(cell);
    }

    void add(Event event, EventKind kind, int day) {
        event.kind = kind;
        event.day = day;
        events_.push_back(std::move(event));
    }

    const NameIndex& names_;
    Compat compat_;
    std::optional<int> checked_until_;
    Problems& problems_;
    std::set<std::string, std::less<>> countries_;
    Suggestions known_countries_;
    std::vector<Event> events_;
};

}  // namespace

std::vector<Event> read_flee_closures(const TextFile& file, const std::vector<Location>& locations,
                                      const NameIndex& names, Compat compat, Problems& problems,
                                      std::optional<int> checked_until) {
    Reader reader(locations, names, compat, checked_until, problems);
    FleeRows rows(file, "closure_type", problems);
    CsvRow row;
    while (rows.next(row))
        reader.read(row, rows.place(row));
    return reader.take();
}

}  // namespace couloir

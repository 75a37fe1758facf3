#include "couloir/io/flee_conflicts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "couloir/io/text.hpp"

namespace couloir {
namespace {

/// What Flee takes for no conflict at all.
constexpr double kNone = 1e-6;
/// Some files go a little above 1; beyond this it is no intensity.
constexpr double kMost = 100.0;

struct Column {
    std::size_t cell = 0;
    LocationId location;
    double before = 0.0;
    bool warned_of_change = false;
};

class Reader {
  public:
    Reader(const TextFile& file, const std::vector<Location>& locations, const NameIndex& names,
           Compat compat, Problems& problems)
        : rows_(file, problems),
          locations_(locations),
          names_(names),
          compat_(compat),
          problems_(problems) {}

    std::vector<Event> read(int days, std::optional<int> checked_until) {
        CsvRow row;
        if (rows_.next(row))
            read_header(row);
        while (rows_.next(row)) {
            if (row.is_note())
                continue;
            const std::size_t problems_before = problems_.size();
            read_day(row, day_);
            if (checked_until && day_ > *checked_until)
                problems_.drop_warnings_after(problems_before);
            ++day_;
        }
        if (day_ < days) {
            problems_.warn("W307", rows_.place(row.line),
                           fmt::format("the file ends after {} days of {}: its last values hold "
                                       "(Flee would stop here)",
                                       day_, days),
                           "add a row for each day, or make the period shorter");
        }
        return std::move(events_);
    }

  private:
    void read_header(const CsvRow& row) {
        std::set<std::string_view> seen;
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            const std::string_view name = row.cell(i);
            if (name.empty())
                continue;
            if (!seen.insert(name).second) {
                problems_.error("E305", row.at(rows_.place(row.line), i),
                                fmt::format("two columns are named {}", in_quotes(name)));
            }
            const LocationId location = names_.find(name);
            if (!location.valid()) {
                problems_.warn("W306", row.at(rows_.place(row.line), i),
                               fmt::format("column {} is no location of locations.csv; it is "
                                           "left out",
                                           in_quotes(name)),
                               names_.hint(name));
            }
            columns_.push_back({i, location, 0.0});
        }
        header_size_ = row.cells.size();
    }

    void read_day(const CsvRow& row, int day) {
        const Place place = rows_.place(row.line);
        const auto stated = number_in(row.cell(0));
        if (stated != day && !std::exchange(warned_of_day_, true)) {
            problems_.warn(
                "W304", row.at(place, 0),
                fmt::format("the row says day {} and is taken for day {}: days go by the "
                            "order of rows",
                            in_quotes(row.cell(0)), day));
        }
        if (std::any_of(row.cells.begin() +
                            static_cast<std::ptrdiff_t>(std::min(header_size_, row.cells.size())),
                        row.cells.end(), [](const std::string& cell) { return !cell.empty(); })) {
            problems_.error("E010", place, "the row has more cells than the header");
        }
        for (Column& column : columns_)
            read_value(column, row, day, place);
    }

    void read_value(Column& column, const CsvRow& row, int day, const Place& place) {
        const std::string_view cell = row.cell(column.cell);
        const auto value = number_in(cell);
        if (!value || *value < 0.0 || *value > kMost) {
            problems_.error("E304", row.at(place, column.cell),
                            fmt::format("cell {} is {}, not an intensity from 0 to 1",
                                        column.cell + 1, in_quotes(cell)),
                            cell.empty() ? "write 0 where there is no conflict" : "");
            return;
        }
        if (*value > 1.0 && !std::exchange(warned_of_size_, true)) {
            problems_.warn("W308", row.at(place, column.cell),
                           fmt::format("an intensity is {}; intensities lie from 0 to 1", *value));
        }
        if (column.location.valid() && is_event(column, *value, day, row))
            events_.push_back(event(column.location, *value, day, place));
        column.before = *value;
    }

    bool is_event(Column& column, double value, int day, const CsvRow& row) {
        if (day == 0) {
            return value > kNone ||
                   (!follows_flee_code(compat_) &&
                    locations_[column.location.index()].kind == LocationKind::kConflictZone);
        }
        const bool starts_or_ends = (value > kNone) != (column.before > kNone);
        const bool changes = value != column.before;
        if (follows_flee_code(compat_) && changes && !starts_or_ends && value > kNone &&
            !std::exchange(column.warned_of_change, true)) {
            problems_.warn("W305", row.at(rows_.place(row.line), column.cell),
                           fmt::format("the intensity at {} changes while its conflict goes on: "
                                       "Flee's code keeps the first one until the conflict ends",
                                       in_quotes(locations_[column.location.index()].name)),
                           "--set compat=as-documented follows every change");
        }
        return starts_or_ends || (!follows_flee_code(compat_) && changes);
    }

    static Event event(LocationId location, double value, int day, const Place& place) {
        Event event;
        event.day = day;
        event.kind = EventKind::kConflict;
        event.from = location;
        event.value = value > kNone ? value : 0.0;
        event.place = place;
        return event;
    }

    CsvReader rows_;
    const std::vector<Location>& locations_;
    const NameIndex& names_;
    Compat compat_;
    Problems& problems_;
    std::vector<Column> columns_;
    std::size_t header_size_ = 0;
    int day_ = 0;
    bool warned_of_day_ = false;
    bool warned_of_size_ = false;
    std::vector<Event> events_;
};

}  // namespace

std::vector<Event> read_flee_conflicts(const TextFile& file, const std::vector<Location>& locations,
                                       const NameIndex& names, int days, Compat compat,
                                       Problems& problems, std::optional<int> checked_until) {
    return Reader(file, locations, names, compat, problems).read(days, checked_until);
}

}  // namespace couloir

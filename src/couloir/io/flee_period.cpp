#include "couloir/io/flee_period.hpp"

#include <fmt/format.h>

#include "couloir/io/text.hpp"

namespace couloir {
namespace {

/// The value beside a key, and where it stands.
struct Entry {
    std::string value;
    Place place;
};

std::optional<int> length_in(const Entry& entry, Problems& problems) {
    if (const auto days = days_in(entry.value))
        return days;
    problems.error("E402", entry.place,
                   entry.value.empty() ? "there is no Length"
                                       : fmt::format("Length is {}, not a number of days from 1 "
                                                     "to {}",
                                                     in_quotes(entry.value), kMostDays),
                   "write Length,300, or use --days 300");
    return std::nullopt;
}

std::optional<Date> start_in(const Entry& entry, Problems& problems) {
    const auto start = date_in(entry.value);
    if (!start) {
        problems.error("E401", entry.place,
                       entry.value.empty()
                           ? "there is no StartDate"
                           : fmt::format("StartDate is {}, not a date", in_quotes(entry.value)),
                       "write StartDate,2012-02-29");
    }
    return start;
}

}  // namespace

std::optional<Period> read_flee_period(const TextFile& file, std::optional<int> days,
                                       Problems& problems) {
    Entry start{"", {file.path, 0, 0}};
    Entry length = start;
    CsvReader rows(file, problems);
    CsvRow row;
    while (rows.next(row)) {
        const std::string key = lower_case(row.cell(0));
        if (key == "startdate")
            start = {std::string(row.cell(1)), row.at(rows.place(row.line), 1)};
        if (key == "length")
            length = {std::string(row.cell(1)), row.at(rows.place(row.line), 1)};
    }
    const auto first_day = start_in(start, problems);
    const auto number_of_days = days ? days : length_in(length, problems);
    if (!first_day || !number_of_days)
        return std::nullopt;
    return Period{*first_day, *number_of_days};
}

}  // namespace couloir

#include "couloir/io/flee_registrations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "couloir/io/cells.hpp"
#include "couloir/io/flee_rows.hpp"
#include "couloir/io/suggestions.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

bool is_header(const CsvRow& row) {
    const std::string first = lower_case(row.cell(0));
    return first.empty() || first == "date" || first == "datetime";
}

bool has_day(const RegistrationRow& row, int day) {
    return std::ranges::any_of(row.files, [&](const RegistrationFile& file) {
        return std::ranges::any_of(
            file.points, [&](const RegistrationPoint& point) { return point.day == day; });
    });
}

bool is_empty(const RegistrationRow& row) {
    return std::ranges::all_of(row.files,
                               [](const RegistrationFile& file) { return file.points.empty(); });
}

/// Reads each series once, however many rows name it.
class SeriesReader {
  public:
    SeriesReader(std::string series_folder, Date start, std::optional<int> checked_until,
                 Folder& folder, Problems& problems)
        : series_folder_(std::move(series_folder)),
          start_(start),
          checked_until_(checked_until),
          folder_(folder),
          problems_(problems) {}

    const RegistrationFile& read(const std::string& name, const Place& named_at) {
        const auto [found, is_new] = files_.try_emplace(name);
        if (is_new) {
            found->second.name = name;
            if (const auto file = folder_.read(series_folder_ + name, named_at)) {
                found->second.points =
                    read_flee_series(*file, start_, problems_, checked_until_).points;
            }
        }
        return found->second;
    }

  private:
    std::string series_folder_;
    Date start_;
    std::optional<int> checked_until_;
    Folder& folder_;
    Problems& problems_;
    std::map<std::string, RegistrationFile> files_;
};

Suggestions names_of(const std::vector<RegistrationRow>& rows) {
    Suggestions names;
    for (const RegistrationRow& row : rows)
        names.add(row.location);
    return names;
}

}  // namespace

RegistrationFile read_flee_series(const TextFile& file, Date start, Problems& problems,
                                  std::optional<int> checked_until) {
    RegistrationFile series{file.path, {}};
    CsvReader rows(file, problems);
    CsvRow row;
    Cells cells(problems);
    bool first = true;
    bool in_order = true;
    std::optional<int> last_checked;
    while (rows.next(row)) {
        // A day without a count is no registration; words without a count are a broken row.
        const auto date = date_in(row.cell(0));
        const bool blank = row.cell(1).empty() && (date || row.cell(0).empty());
        const bool skipped = row.is_note() || (first && is_header(row)) || blank;
        first = false;
        if (skipped)
            continue;
        const Place place = rows.place(row.line);
        const auto count = row.cell(1).empty()
                               ? std::nullopt
                               : cells.people(row.cell(1), "the count", "E406", row.at(place, 1));
        if (!date)
            problems.error("E405", row.at(place, 0),
                           fmt::format("{} is not a date", in_quotes(row.cell(0))),
                           "dates are written 2012-02-29");
        if (!date || !count)
            continue;
        const int day = *date - start;
        const bool checked = !checked_until || day <= *checked_until;
        if (checked && last_checked && day <= *last_checked && in_order) {
            in_order = false;
            problems.warn("W401", row.at(place, 0),
                          fmt::format("the dates do not rise from row to row: {} comes after {}; "
                                      "rows are taken in their order",
                                      date->iso(), (start + *last_checked).iso()),
                          "sort the rows by date");
        }
        if (checked)
            last_checked = day;
        series.points.push_back({day, *count});
    }
    if (series.points.empty())
        problems.warn("W407", {file.path, 0, 0}, "the series holds no count: 0 is taken");
    return series;
}

std::vector<RegistrationRow> read_flee_data_layout(const TextFile& layout,
                                                   const std::string& series_folder, Date start,
                                                   Folder& folder, Problems& problems,
                                                   std::optional<int> checked_until) {
    std::vector<RegistrationRow> result;
    std::set<std::string> names;
    SeriesReader series(series_folder, start, checked_until, folder, problems);
    CsvReader rows(layout, problems);
    CsvRow row;
    while (rows.next(row)) {
        if (row.is_note())
            continue;
        RegistrationRow read{std::string(row.cell(0)), {}, rows.place(row.line)};
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            if (!row.cells[i].empty())
                read.files.push_back(series.read(row.cells[i], row.at(read.place, i)));
        }
        if (read.location.empty() || read.files.empty()) {
            problems.warn("W415", read.place,
                          "the row is left out: a row names a camp and at least one file",
                          "write Mentao,bf-mentao.csv");
        } else if (!names.insert(read.location).second) {
            problems.warn("W416", read.place,
                          fmt::format("{} has two rows: the first counts, as in Flee",
                                      in_quotes(read.location)),
                          "name both files in one row: they are added up");
        } else {
            result.push_back(std::move(read));
        }
    }
    if (!result.empty() && result.front().location != "total") {
        problems.warn(
            "W408", result.front().place,
            fmt::format("the first row is {}: Flee takes it for the total, a forecast only "
                        "if it is no location",
                        in_quotes(result.front().location)),
            "begin with total,refugees.csv");
    }
    return result;
}

std::vector<RegistrationCorrection> read_flee_corrections(const TextFile& file,
                                                          const std::vector<RegistrationRow>& rows,
                                                          Date start, Problems& problems,
                                                          std::optional<int> checked_until) {
    std::vector<RegistrationCorrection> corrections;
    const Suggestions names = names_of(rows);
    FleeRows cells(file, "name", problems);
    CsvRow row;
    while (cells.next(row)) {
        const Place place = cells.place(row);
        const std::string name(row.cell(0));
        const auto found = std::ranges::find(rows, name, &RegistrationRow::location);
        const auto date = date_in(row.cell(1));
        if (found == rows.end())
            problems.error("E408", row.at(place, 0),
                           fmt::format("{} is not in data_layout.csv", in_quotes(name)),
                           names.hint(name));
        if (!date)
            problems.error("E407", row.at(place, 1),
                           fmt::format("{} is not a date", in_quotes(row.cell(1))),
                           "dates are written 2012-02-29");
        if (found == rows.end() || !date)
            continue;
        const int day = *date - start;
        if (day < 0) {
            problems.warn("W404", place, "a correction before the start has no effect");
        } else if (is_empty(*found)) {
            continue;  // reported where the series was read
        } else if (!has_day(*found, day)) {
            if (checked_until && day > *checked_until)
                continue;
            problems.warn("W405", place,
                          fmt::format("the correction has no effect: {} has no count on {}",
                                      in_quotes(name), date->iso()),
                          "give a date of the series");
        } else {
            corrections.push_back({name, day, place});
        }
    }
    return corrections;
}

}  // namespace couloir

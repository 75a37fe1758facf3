#include "couloir/io/native_earlier.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <variant>

#include "couloir/io/cells.hpp"
#include "couloir/io/table.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

constexpr std::array<std::string_view, 6> kColumns{"location", "figure", "value",
                                                   "claim",    "low",    "high"};
constexpr std::size_t kRequired = 4;

std::optional<LocationFigure> figure_in(const Table& row, Problems& problems) {
    const std::string_view cell = row["figure"];
    if (cell == "residents")
        return LocationFigure::kResidents;
    if (cell == "places")
        return LocationFigure::kPlaces;
    problems.error("E112", row.place("figure"),
                   fmt::format("{} is no figure of a location", in_quotes(cell)),
                   "figures: residents, places");
    return std::nullopt;
}

const SettingRecord* setting_in(const Table& row, Problems& problems) {
    const SettingRecord* record = find_setting(row["figure"]);
    if (record != nullptr && std::holds_alternative<double Settings::*>(record->field))
        return record;
    problems.error("E112", row.place("figure"),
                   fmt::format("{} is no real-valued setting", in_quotes(row["figure"])),
                   "a row without a location is of a setting of docs/settings.md");
    return nullptr;
}

/// The value and its range, within what the setting may be.
std::optional<Quantity> quantity_of(const SettingRecord& record, const Table& row, Cells& cells,
                                    Problems& problems) {
    const auto number = [&](std::string_view column) {
        return cells.number(row[column], record.lowest, record.highest, column, "E112",
                            row.place(column));
    };
    const auto value = number("value");
    if (row["value"].empty())
        problems.error("E112", row.place("value"), "the earlier figure has no value");
    Quantity quantity{value.value_or(0.0), number("low"), number("high"),
                      std::string(row["claim"])};
    cells.check_range(quantity, "the earlier figure", "E112", row.place());
    return value ? std::optional(quantity) : std::nullopt;
}

std::optional<Quantity> quantity_in(const Table& row, Cells& cells, Problems& problems) {
    const auto people = [&](std::string_view column) {
        return cells.people(row[column], column, "E104", row.place(column));
    };
    const auto value = people("value");
    if (row["value"].empty())
        problems.error("E112", row.place("value"), "the earlier figure has no value");
    Quantity quantity{value.value_or(0.0), people("low"), people("high"),
                      std::string(row["claim"])};
    cells.check_range(quantity, "the earlier figure", "E112", row.place());
    return value ? std::optional(quantity) : std::nullopt;
}

}  // namespace

Earlier read_earlier(const TextFile& file, const NameIndex& names, const ClaimBook& claims,
                     Problems& problems) {
    Earlier earlier;
    Cells cells(problems);
    Table row(file, kColumns, kRequired, problems);
    while (row.next()) {
        claims.check(row["claim"], false, row.place("claim"), problems);
        if (row["claim"].empty())
            problems.error("E112", row.place("claim"),
                           "the earlier figure names no claim, whose date says since when it was "
                           "believed");
        if (row["location"].empty()) {
            const SettingRecord* record = setting_in(row, problems);
            const auto quantity =
                record == nullptr ? std::nullopt : quantity_of(*record, row, cells, problems);
            if (quantity)
                earlier.settings.push_back({std::string(record->name), *quantity});
            continue;
        }
        const LocationId location =
            names.resolve(row["location"], "E112", row.place("location"), problems);
        const auto figure = figure_in(row, problems);
        const auto quantity = quantity_in(row, cells, problems);
        if (location.valid() && figure && quantity)
            earlier.figures.push_back({location, *figure, *quantity});
    }
    return earlier;
}

}  // namespace couloir

#include "couloir/io/native_earlier.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>

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

std::vector<EarlierFigure> read_earlier_figures(const TextFile& file, const NameIndex& names,
                                                const ClaimBook& claims, Problems& problems) {
    std::vector<EarlierFigure> figures;
    Cells cells(problems);
    Table row(file, kColumns, kRequired, problems);
    while (row.next()) {
        const LocationId location =
            names.resolve(row["location"], "E112", row.place("location"), problems);
        const auto figure = figure_in(row, problems);
        const auto quantity = quantity_in(row, cells, problems);
        claims.check(row["claim"], false, row.place("claim"), problems);
        if (row["claim"].empty())
            problems.error("E112", row.place("claim"),
                           "the earlier figure names no claim, whose date says since when it was "
                           "believed");
        if (location.valid() && figure && quantity)
            figures.push_back({location, *figure, *quantity});
    }
    return figures;
}

}  // namespace couloir

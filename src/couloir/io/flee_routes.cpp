#include "couloir/io/flee_routes.hpp"

#include <fmt/format.h>

#include <utility>

#include "couloir/io/attributes.hpp"
#include "couloir/io/flee_rows.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

enum Column : std::size_t { kName1, kName2, kDistance, kForced, kFirstAttribute };

int forced_redirection(std::string_view cell, Compat compat, const Place& place,
                       Problems& problems) {
    if (cell.empty())
        return 0;
    const auto forced = whole_number_in(cell);
    if (!forced || *forced < 0 || *forced > 2) {
        problems.error("E203", place,
                       fmt::format("forced_redirection is 0, 1 or 2, not {}", in_quotes(cell)));
        return 0;
    }
    if (*forced > 0 && follows_flee_code(compat)) {
        problems.warn("W202", place,
                      *forced == 1 ? "forced redirection has no effect; as in Flee's code, the "
                                     "route is there twice, which doubles its weight"
                                   : "forced redirection has no effect",
                      "--set compat=as-documented acts on it");
    }
    return static_cast<int>(*forced);
}

constexpr double kLongest = 1e6;  // km

double distance(std::string_view cell, const Place& place, Problems& problems) {
    const auto km = number_in(cell);
    if (!km || *km < 0.0 || *km > kLongest) {
        problems.error("E202", place,
                       fmt::format("the distance is {}, not a number of kilometres from 0 to {}",
                                   in_quotes(cell), kLongest));
        return 0.0;
    }
    if (*km == 0.0)
        problems.warn("W201", place, "the route is 0 km long");
    return *km;
}

}  // namespace

std::vector<Route> read_flee_routes(const TextFile& file, const NameIndex& names, Compat compat,
                                    Problems& problems) {
    std::vector<Route> routes;
    FleeRows rows(file, "name1", problems);
    CsvRow row;
    while (rows.next(row)) {
        Route route;
        route.place = rows.place(row);
        route.from = names.resolve(row.cell(kName1), "E201", row.at(route.place, kName1), problems);
        route.to = names.resolve(row.cell(kName2), "E201", row.at(route.place, kName2), problems);
        route.distance_km = distance(row.cell(kDistance), row.at(route.place, kDistance), problems);
        const int forced =
            forced_redirection(row.cell(kForced), compat, row.at(route.place, kForced), problems);
        route.attributes =
            read_attributes(row, rows.header(), kFirstAttribute, route.place, problems);
        if (!route.from.valid() || !route.to.valid())
            continue;
        if (route.from == route.to)
            problems.error("E204", route.place, "the route ends where it begins");
        if (forced == 2)
            std::swap(route.from, route.to);
        if (forced > 0 && !follows_flee_code(compat))
            route.redirection = Redirection::kToStart;
        if (forced == 1 && follows_flee_code(compat))
            routes.push_back(route);
        routes.push_back(std::move(route));
    }
    return routes;
}

}  // namespace couloir

#include "couloir/io/native_routes.hpp"

#include <fmt/format.h>

#include <array>

#include "couloir/io/cells.hpp"
#include "couloir/io/table.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

constexpr std::array<std::string_view, 7> kColumns{
    "from", "to", "distance_km", "class", "one_way", "people_per_day", "claim"};

constexpr double kLongest = 40000;  // km: once round the Earth

bool one_way_in(const Table& row, Problems& problems) {
    const std::string_view cell = row["one_way"];
    const std::string word = lower_case(cell);
    if (word.empty() || word == "no" || word == "false" || word == "0")
        return false;
    if (word != "yes" && word != "true" && word != "1")
        problems.error("E205", row.place("one_way"),
                       fmt::format("one_way is yes or no, not {}", in_quotes(cell)));
    return true;
}

double distance_in(const Table& row, Problems& problems) {
    const std::string_view cell = row["distance_km"];
    const auto km = number_in(cell);
    if (km && *km > 0.0 && *km <= kLongest)
        return *km;
    problems.error("E202", row.place("distance_km"),
                   fmt::format("distance_km is {}, not a number above 0, up to {}", in_quotes(cell),
                               kLongest));
    return 0.0;
}

}  // namespace

std::vector<Route> read_native_routes(const TextFile& file, const NameIndex& names,
                                      const ClaimBook& claims, Problems& problems) {
    std::vector<Route> routes;
    Cells cells(problems);
    Table row(file, kColumns, 3, problems);
    while (row.next()) {
        Route route;
        route.place = row.place();
        route.from = names.resolve(row["from"], "E201", row.place("from"), problems);
        route.to = names.resolve(row["to"], "E201", row.place("to"), problems);
        route.distance_km = distance_in(row, problems);
        route.one_way = one_way_in(row, problems);
        route.road_class = row["class"];
        route.people_per_day = cells.people(row["people_per_day"], "people_per_day", "E206",
                                            row.place("people_per_day"));
        route.claim = row["claim"];
        claims.check(route.claim, true, row.place("claim"), problems);
        route.attributes = row.attributes();
        if (!route.from.valid() || !route.to.valid())
            continue;
        if (route.from == route.to)
            problems.error("E204", route.place, "the route ends where it begins");
        routes.push_back(std::move(route));
    }
    return routes;
}

}  // namespace couloir

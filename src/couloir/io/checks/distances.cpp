#include "couloir/io/checks/distances.hpp"

#include <fmt/format.h>

#include "couloir/io/checks/coordinates.hpp"
#include "couloir/io/checks/findings.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

// Coordinates are rounded, and camps lie beside roads.
constexpr double kShortestShare = 0.98;
constexpr double kSlackKm = 1.0;

constexpr double kLongestTimes = 10.0;
/// Below this a bridge or a pass far away explains much.
constexpr double kLongKm = 50.0;
/// Places nearer than this have been given the same coordinates, as on an invented map.
constexpr double kSamePlaceKm = 0.1;

}  // namespace

void check_distances(const Scenario& scenario, Problems& problems) {
    Findings too_short("W205", "is it the distance, or the coordinates of an end?");
    Findings too_long("W206", "is it the distance, or the coordinates of an end?");
    for (const Route& route : scenario.routes) {
        const Location& from = scenario.at(route.from);
        const Location& to = scenario.at(route.to);
        const auto a = point_of(from);
        const auto b = point_of(to);
        if (!a || !b || route.distance_km == 0.0)
            continue;
        const double straight_km = great_circle_km(*a, *b);
        const auto sentence = [&](std::string_view comparison) {
            return fmt::format(
                "the route between {} and {} is {:g} km long, {} straight line of "
                "{:.0f} km",
                in_quotes(from.name), in_quotes(to.name), route.distance_km, comparison,
                straight_km);
        };
        if (route.distance_km < straight_km * kShortestShare - kSlackKm)
            too_short.add(route.place, sentence("less than the"));
        else if (straight_km > kSamePlaceKm && route.distance_km > kLongKm &&
                 route.distance_km > straight_km * kLongestTimes)
            too_long.add(route.place, sentence("more than ten times the"));
    }
    too_short.report(problems);
    too_long.report(problems);
}

}  // namespace couloir

#include "couloir/report/result_map.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

#include "couloir/report/flows_csv.hpp"
#include "couloir/report/kind.hpp"

namespace couloir {
namespace {

constexpr std::array kHorizonDays{30, 60, 90};

/// Degrees are rounded to 1 m internally, and to about 100 m and 10 km for partners and the public:
/// an area's point then tells of no place in it.
GeoPoint placed(GeoPoint point, ReleaseLevel level) {
    const double per_degree = level == ReleaseLevel::kInternal  ? 1e5
                              : level == ReleaseLevel::kPartner ? 1e3
                                                                : 10.0;
    return {std::round(point.latitude * per_degree) / per_degree,
            std::round(point.longitude * per_degree) / per_degree};
}

MapValue text(const std::string& words) {
    return words.empty() ? MapValue() : MapValue(words);
}

MapValue people(double count, int people_per_count) {
    return is_withheld(count) ? MapValue() : MapValue(count * people_per_count);
}

void add_range(std::vector<MapValue>& values, const Summary& s, int people_per_count) {
    for (const double figure : {s.q50, s.q05, s.q95})
        values.push_back(people(figure, people_per_count));
}

void add_range_columns(std::vector<MapColumn>& columns, const std::string& name) {
    for (const char* figure : {"median", "q05", "q95"})
        columns.push_back({name + "_" + figure, false});
}

std::vector<MapColumn> place_columns() {
    std::vector<MapColumn> columns{{"name", true},       {"kind", true},    {"pcode", true},
                                   {"admin2", true},     {"country", true}, {"release", true},
                                   {"not_before", true}, {"result", true},  {"as_of", true}};
    add_range_columns(columns, "present_end");
    for (const int days : kHorizonDays)
        add_range_columns(columns, fmt::format("present_{}d", days));
    return columns;
}

void add_horizons(std::vector<MapValue>& values, const ReleasedForecast& shown, std::size_t place,
                  int people_per_count) {
    add_range(values, shown.at(shown.days() - 1, place).present, people_per_count);
    for (const int days : kHorizonDays) {
        const auto day = static_cast<std::size_t>(days);
        if (day < shown.days())
            add_range(values, shown.at(day, place).present, people_per_count);
        else
            values.resize(values.size() + 3);
    }
}

MapLayer places_layer(const ResultMap& map, const ReleasedForecast& shown, int people_per_count) {
    const bool areas = rules_of(shown.level()).areas_only;
    MapLayer layer{areas ? "areas" : "locations",
                   areas ? "Displaced people by admin-2 area" : "Displaced people by location",
                   false,
                   place_columns(),
                   {}};
    for (std::size_t i = 0; i < shown.places().size(); ++i) {
        const ShownPlace& place = shown.places()[i];
        MapFeature feature{{placed(place.point, shown.level())},
                           {place.name, place.kind, text(place.pcode), text(place.area.code),
                            text(place.area.country), std::string(name_of(shown.level())),
                            text(map.not_before), map.kind, text(map.as_of)}};
        add_horizons(feature.values, shown, i, people_per_count);
        layer.features.push_back(std::move(feature));
    }
    return layer;
}

std::size_t busiest_day(const Forecast& forecast, std::size_t link) {
    std::size_t busiest = 0;
    for (std::size_t day = 1; day < forecast.days.size(); ++day) {
        if (forecast.days[day].links[link].entered.q50 >
            forecast.days[busiest].links[link].entered.q50)
            busiest = day;
    }
    return busiest;
}

MapLayer roads_layer(const ResultMap& map, const World& world, const Forecast& forecast) {
    const Scenario& scenario = world.scenario();
    const int people_per_count = scenario.settings.hasten;
    MapLayer layer{"routes",
                   "Roads, one way each, with the people on them",
                   true,
                   {{"from", true},
                    {"to", true},
                    {"length_km", false},
                    {"release", true},
                    {"not_before", true},
                    {"result", true},
                    {"as_of", true},
                    {"busiest_day", true}},
                   {}};
    add_range_columns(layer.columns, "entered_busiest");
    add_range_columns(layer.columns, "on_route_end");
    for (std::size_t i = 0; i < world.network().links().size(); ++i) {
        const Link& link = world.network().links()[i];
        if (!may_show(link, scenario, map.level))
            continue;
        const Location& from = scenario.at(link.from);
        const Location& to = scenario.at(link.to);
        const std::size_t busiest = busiest_day(forecast, i);
        MapFeature feature{{placed({from.latitude, from.longitude}, map.level),
                            placed({to.latitude, to.longitude}, map.level)},
                           {from.name, to.name, link.length_km, std::string(name_of(map.level)),
                            text(map.not_before), map.kind, text(map.as_of),
                            (scenario.start + static_cast<int>(busiest)).iso()}};
        const auto add = [&](const Summary& counts) {
            add_range(feature.values, published(counts, map.level, people_per_count),
                      people_per_count);
        };
        add(forecast.days[busiest].links[i].entered);
        add(forecast.days.back().links[i].on_route);
        layer.features.push_back(std::move(feature));
    }
    return layer;
}

}  // namespace

ResultMap result_map(const Scenario& scenario, const ReleasedForecast& shown,
                     int people_per_count) {
    const auto days = static_cast<int>(shown.days());
    ResultMap map;
    map.level = shown.level();
    if (const auto date = not_before(scenario, days, shown.level()))
        map.not_before = date->iso();
    map.release_text = release_text(scenario, days, shown.level());
    map.kind = kind_of(scenario);
    map.kind_text = kind_text(scenario);
    map.as_of = as_of_text(scenario);
    map.scenario = scenario.name;
    map.title = scenario.title;
    map.plan = scenario.plan ? scenario.plan->name : "";
    map.start = scenario.start.iso();
    map.end = (scenario.start + (days - 1)).iso();
    map.layers.push_back(places_layer(map, shown, people_per_count));
    return map;
}

ResultMap result_map(const World& world, const Forecast& forecast, const ReleasedForecast& shown) {
    ResultMap map = result_map(world.scenario(), shown, world.scenario().settings.hasten);
    if (rules_of(shown.level()).roads)
        map.layers.push_back(roads_layer(map, world, forecast));
    return map;
}

}  // namespace couloir

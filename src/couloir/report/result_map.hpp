#pragma once

#include <string>
#include <variant>
#include <vector>

#include "couloir/base/geography.hpp"
#include "couloir/report/released_forecast.hpp"

namespace couloir {

/// Nothing, or what is withheld; a text; a number.
using MapValue = std::variant<std::monostate, std::string, double>;

struct MapColumn {
    std::string name;
    bool is_text = false;
};

/// One point, or a line of two.
struct MapFeature {
    std::vector<GeoPoint> points;
    std::vector<MapValue> values;  ///< one a column
};

struct MapLayer {
    std::string name;
    std::string title;
    bool lines = false;
    std::vector<MapColumn> columns;
    std::vector<MapFeature> features;
};

/// The result of a run as a map, in people (hasten undone), at one release level: locations or
/// areas with the people present at the end and after 30, 60 and 90 days; where the level shows
/// them, roads with the people on them at the end and those who set out on the busiest day.
struct ResultMap {
    ReleaseLevel level = ReleaseLevel::kPublic;
    std::string not_before;    ///< a date; empty: at once
    std::string release_text;  ///< both, in words
    std::string kind;          ///< "hindcast" or "forecast"
    std::string kind_text;     ///< as a sentence
    std::string as_of;         ///< a date; empty for a hindcast
    std::string scenario;
    std::string title;
    std::string plan;  ///< empty for none
    std::string start;
    std::string end;
    std::vector<MapLayer> layers;
};

/// Without roads. `shown` begins on the scenario's first day.
ResultMap result_map(const Scenario& scenario, const ReleasedForecast& shown, int people_per_count);

/// `shown` is the forecast at the level of the map.
ResultMap result_map(const World& world, const Forecast& forecast, const ReleasedForecast& shown);

/// map.geojson as RFC 7946 has it: longitude first, WGS 84.
std::string geojson(const ResultMap& map);

}  // namespace couloir

#include "couloir/report/page_places.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "couloir/report/headline.hpp"
#include "couloir/report/outlines.hpp"

namespace couloir {
namespace {

using Json = nlohmann::ordered_json;

/// Capacity by the day from which it holds: [[day, people], ...].
Json capacity_json(const Scenario& scenario, LocationId id, int first_day, int days) {
    Json list = Json::array();
    People last = -1;
    for (int day = 0; day < days; ++day) {
        const People places =
            stated_places(scenario, id, first_day + day) * scenario.settings.hasten;
        if (places != last)
            list.push_back({day, places});
        last = places;
    }
    return list;
}

Json residents_json(const Quantity& residents) {
    if (residents.value <= 0.0)
        return nullptr;
    return {{"value", residents.value},
            {"low", residents.low.value_or(residents.value)},
            {"high", residents.high.value_or(residents.value)},
            {"claim", residents.claim}};
}

Json day_of(const std::optional<Date>& date, Date day_0) {
    return date ? Json(*date - day_0) : Json(nullptr);
}

/// An area's point is no place: a tenth of a degree is near enough.
double to_tenth(double degrees) {
    return std::round(10.0 * degrees) / 10.0;
}

double rounded_degrees(double degrees) {
    return std::round(100.0 * degrees) / 100.0;
}

}  // namespace

Json page_place(const Scenario& scenario, LocationId id, int first_day, int days) {
    const Location& location = scenario.at(id);
    const Date day_0 = scenario.start + first_day;
    return {{"name", location.name},
            {"kind", name_of(location.kind)},
            {"latitude", location.latitude},
            {"longitude", location.longitude},
            {"opens", day_of(location.opens, day_0)},
            {"closes", day_of(location.closes, day_0)},
            {"residents", residents_json(location.residents)},
            {"capacity", capacity_json(scenario, id, first_day, days)}};
}

Json page_area(const Scenario& scenario, const PageArea& area) {
    double latitude = 0.0;
    double longitude = 0.0;
    for (const LocationId id : area.locations) {
        latitude += scenario.at(id).latitude;
        longitude += scenario.at(id).longitude;
    }
    const auto n = static_cast<double>(area.locations.size());
    return {{"name", area.area.name},
            {"country", area.area.country},
            {"latitude", to_tenth(latitude / n)},
            {"longitude", to_tenth(longitude / n)},
            {"locations", area.locations.size()}};
}

Json page_names(const Scenario& scenario) {
    Json list = Json::array();
    for (const Location& location : scenario.locations)
        list.push_back({{"name", location.name}, {"kind", name_of(location.kind)}});
    return list;
}

Json page_outlines(const Scenario& scenario) {
    const auto [south, north] = std::minmax_element(
        scenario.locations.begin(), scenario.locations.end(),
        [](const Location& a, const Location& b) { return a.latitude < b.latitude; });
    const auto [west, east] = std::minmax_element(
        scenario.locations.begin(), scenario.locations.end(),
        [](const Location& a, const Location& b) { return a.longitude < b.longitude; });
    const double up = std::max(0.5, north->latitude - south->latitude);
    const double across = std::max(0.5, east->longitude - west->longitude);
    Json lines = Json::array();
    for (const auto& line : outlines_in({{south->latitude - up, west->longitude - across},
                                         {north->latitude + up, east->longitude + across}})) {
        Json points = Json::array();
        for (const GeoPoint& point : line)
            points.push_back({rounded_degrees(point.longitude), rounded_degrees(point.latitude)});
        lines.push_back(std::move(points));
    }
    return lines;
}

}  // namespace couloir

#include "couloir/io/checks/coordinates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "couloir/io/checks/countries.hpp"
#include "couloir/io/checks/findings.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

/// Towns on a border, and coordinates given to the tenth of a degree.
constexpr double kMarginKm = 30.0;

/// Where most of the locations lie: half of them within `spread_km` of the middle.
struct Middle {
    GeoPoint point;
    double spread_km = 0.0;
};

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Nothing if there are too few locations to have a middle.
std::optional<Middle> middle_of(const Scenario& scenario) {
    constexpr std::size_t kEnough = 5;
    std::vector<double> latitudes;
    std::vector<double> longitudes;
    for (const Location& location : scenario.locations) {
        if (const auto point = point_of(location)) {
            latitudes.push_back(point->latitude);
            longitudes.push_back(point->longitude);
        }
    }
    if (latitudes.size() < kEnough)
        return std::nullopt;
    const GeoPoint middle{median(latitudes), median(longitudes)};
    std::vector<double> distances_km;
    for (std::size_t i = 0; i < latitudes.size(); ++i)
        distances_km.push_back(great_circle_km({latitudes[i], longitudes[i]}, middle));
    return Middle{middle, median(std::move(distances_km))};
}

std::optional<GeoPoint> exchanged(GeoPoint point) {
    if (std::abs(point.longitude) > 90.0)
        return std::nullopt;
    return GeoPoint{point.longitude, point.latitude};
}

/// For a place in no known country: far from the others as it is, and near them when exchanged.
bool would_join_the_others(GeoPoint point, GeoPoint other_way, const Middle& middle) {
    constexpr double kFarKm = 500.0;
    constexpr double kNearKm = 100.0;
    return great_circle_km(point, middle.point) > kFarKm + 5.0 * middle.spread_km &&
           great_circle_km(other_way, middle.point) < kNearKm + 3.0 * middle.spread_km;
}

class Checker {
  public:
    explicit Checker(const Scenario& scenario) : middle_(middle_of(scenario)) {}

    void check(const Location& location, GeoPoint point) {
        const auto& boxes = boxes_of_country(location.country);
        const auto other_way = exchanged(point);
        const auto sentence = [&](std::string_view rest) {
            return fmt::format("{} ({}, {}) {}", in_quotes(location.name), location.latitude,
                               location.longitude, rest);
        };
        if (boxes.empty()) {
            if (middle_ && other_way && would_join_the_others(point, *other_way, *middle_))
                exchanged_.add(location.place, sentence("would lie with the other locations if "
                                                        "latitude and longitude were exchanged"));
            return;
        }
        const double outside = km_outside(boxes, point);
        if (outside <= kMarginKm)
            return;
        if (other_way && km_outside(boxes, *other_way) <= kMarginKm)
            exchanged_.add(location.place,
                           sentence(fmt::format("would lie in {} if latitude and longitude were "
                                                "exchanged",
                                                location.country)));
        else
            outside_.add(location.place, sentence(fmt::format("lies at least {:.0f} km outside {}",
                                                              outside, location.country)));
    }

    void report(Problems& problems) const {
        exchanged_.report(problems);
        outside_.report(problems);
    }

  private:
    std::optional<Middle> middle_;
    Findings exchanged_{"W108", "the latitude comes first"};
    Findings outside_{"W109", "is it the country, or one of the coordinates?"};
};

}  // namespace

std::optional<GeoPoint> point_of(const Location& location) {
    const bool blank = location.latitude == 0.0 && location.longitude == 0.0;
    if (blank || std::abs(location.latitude) > 90.0 || std::abs(location.longitude) > 180.0)
        return std::nullopt;
    return GeoPoint{location.latitude, location.longitude};
}

void check_coordinates(const Scenario& scenario, Problems& problems) {
    Checker checker(scenario);
    for (const Location& location : scenario.locations) {
        if (const auto point = point_of(location))
            checker.check(location, *point);
    }
    checker.report(problems);
}

}  // namespace couloir

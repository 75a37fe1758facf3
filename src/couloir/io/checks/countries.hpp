#pragma once

#include <string_view>
#include <vector>

#include "couloir/base/geography.hpp"

namespace couloir {

/// A part of a country lies between these degrees.
struct CountryBox {
    double south;
    double north;
    double west;
    double east;
};

/// The boxes that the parts of a country lie in: mainland, far islands, parts overseas. The name
/// may be a usual one or a code of ISO 3166 (CF, CAF), whatever its case and accents; a name of
/// several countries (Congo) has the boxes of all. Empty for a name that is no country's.
///
/// Source: countries.csv, from Natural Earth.
const std::vector<CountryBox>& boxes_of_country(std::string_view name);

/// How far a point lies from the nearest of the boxes, in km; 0 inside. `boxes` must not be empty.
double km_outside(const std::vector<CountryBox>& boxes, GeoPoint point);

}  // namespace couloir

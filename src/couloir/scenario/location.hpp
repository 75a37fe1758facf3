#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "couloir/base/date.hpp"
#include "couloir/base/problem.hpp"
#include "couloir/scenario/quantity.hpp"

namespace couloir {

/// Flee's location types. A flood zone is read and treated as a town: floods are not modelled yet.
enum class LocationKind {
    kConflictZone,
    kTown,
    kCamp,
    kIdpCamp,
    kForwardingHub,
    kMarker,
    kFloodZone
};

std::string_view name_of(LocationKind kind);

constexpr bool is_camp(LocationKind kind) {
    return kind == LocationKind::kCamp || kind == LocationKind::kIdpCamp;
}

/// Extra columns of locations.csv and routes.csv, by header, as text.
using Attributes = std::map<std::string, std::string, std::less<>>;

/// The attribute as a number; `otherwise` where it is absent or blank. Readers check the text.
double number_of(const Attributes& attributes, std::string_view name, double otherwise);

/// A vertex of the map.
struct Location {
    std::string name;
    std::string region;
    std::string country;
    std::string pcode;
    double latitude = 0.0;   ///< degrees north, as the file gives it
    double longitude = 0.0;  ///< degrees east
    LocationKind kind = LocationKind::kTown;
    Quantity residents;          ///< people at home at the start; 0 for camps
    Quantity places;             ///< capacity; 0 = unlimited
    std::optional<Date> opens;   ///< nobody enters or leaves before this day
    std::optional<Date> closes;  ///< nor from this day on
    bool opens_later = false;    ///< behind the door: after the day; it is not said when
    Attributes attributes;
    Place place;  ///< where it was read
};

}  // namespace couloir

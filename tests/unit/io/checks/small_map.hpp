#pragma once

#include <string>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

inline Location location(const std::string& name, LocationKind kind, int line) {
    Location location;
    location.name = name;
    location.kind = kind;
    location.place = {"locations.csv", line, 0};
    return location;
}

/// A town of a country.
inline Location town(const std::string& name, const std::string& country, double latitude,
                     double longitude, int line) {
    Location town = location(name, LocationKind::kTown, line);
    town.country = country;
    town.latitude = latitude;
    town.longitude = longitude;
    return town;
}

inline Route route(int from, int to, bool one_way, int line, double distance_km = 10.0) {
    Route route;
    route.from = LocationId(from);
    route.to = LocationId(to);
    route.one_way = one_way;
    route.distance_km = distance_km;
    route.place = {"routes.csv", line, 0};
    return route;
}

/// A row of data_layout.csv with one file, whose counts are one a day from day 0 on.
inline RegistrationRow series(const std::string& name, int line,
                              const std::vector<double>& counts) {
    RegistrationFile file{name + ".csv", {}};
    for (const double count : counts)
        file.points.push_back({static_cast<int>(file.points.size()), count});
    return {name, {file}, {"data_layout.csv", line, 0}};
}

}  // namespace couloir

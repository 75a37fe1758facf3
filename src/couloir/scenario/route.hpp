#pragma once

#include <optional>
#include <string>

#include "couloir/base/ids.hpp"
#include "couloir/base/problem.hpp"
#include "couloir/scenario/location.hpp"

namespace couloir {

/// Where everyone at one end of a route is sent along it to the other (rule 13).
enum class Redirection { kNone, kToStart, kToEnd };

/// A road between two locations, passable both ways unless it says otherwise. The engine travels
/// directed links; a two-way route is two of them.
struct Route {
    LocationId from;
    LocationId to;
    double distance_km = 0.0;  ///< > 0
    bool one_way = false;
    Redirection redirection = Redirection::kNone;  ///< Flee folders only
    std::string road_class;                        ///< motorway, primary, ...; may be empty
    std::optional<double> people_per_day;          ///< most who set out on it in a day, one way
    std::string claim;      ///< where the distance comes from; native folders
    Attributes attributes;  ///< max_move_speed (km/day) and walk_probability have an effect
    Place place;
};

}  // namespace couloir

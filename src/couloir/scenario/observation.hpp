#pragma once

#include <optional>
#include <string>
#include <vector>

#include "couloir/base/date.hpp"
#include "couloir/base/problem.hpp"

namespace couloir {

enum class ObservationKind { kStock, kFlow, kCumulative };

/// A dated registered count at a location. Location "*" is everyone displaced by the operation.
struct Observation {
    Date date;
    std::string location;
    double figure = 0.0;
    std::optional<double> low;
    std::optional<double> high;
    ObservationKind what = ObservationKind::kStock;
    std::string claim;
    Place place;
};

/// The observations of one file of observations/: one source, one definition.
struct Channel {
    std::string name;  ///< the file's name without .csv
    std::vector<Observation> observations;
};

}  // namespace couloir

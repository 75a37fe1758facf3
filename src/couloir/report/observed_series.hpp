#pragma once

#include <string>
#include <vector>

#include "couloir/engine/world.hpp"

namespace couloir {

/// One observed count, by days since the start.
struct ObservedPoint {
    int day = 0;
    double count = 0.0;
};

/// Observed counts of one source that may stand beside a forecast.
struct ObservedSeries {
    std::string label;
    std::vector<ObservedPoint> points;
};

/// What was observed of everyone displaced, on the days that are run: a Flee folder's registered
/// total, a native folder's channels for the whole.
std::vector<ObservedSeries> observed_in_all(const World& world, int days);

/// What was observed of the people at a location: registrations, or stocks of any channel.
std::vector<ObservedSeries> observed_at(const World& world, LocationId location, int days);

}  // namespace couloir

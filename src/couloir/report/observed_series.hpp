#pragma once

#include <string>
#include <string_view>
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
    std::string source = "registered";  ///< whose counts: a channel's name as people write it
    std::string_view what = "stock";    ///< or cumulative
    bool is_input = false;              ///< departures follow it, so it proves nothing
};

/// What was observed of everyone displaced, on the days that are run: a Flee folder's registered
/// total, a native folder's channels for the whole.
std::vector<ObservedSeries> observed_in_all(const World& world, int days);

/// What was observed of the people at a location: registrations, or stocks of any channel.
std::vector<ObservedSeries> observed_at(const World& world, LocationId location, int days);

}  // namespace couloir

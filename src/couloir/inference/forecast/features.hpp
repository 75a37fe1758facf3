#pragma once

#include <span>

#include "couloir/inference/forecast/model_settings.hpp"
#include "couloir/inference/forecast/situation.hpp"

namespace couloir {

/// What a series says of itself on the day of a forecast.
struct Features {
    double last = 0.0;         ///< the last count
    double stale_days = 0.0;   ///< since it was made
    double rate = 0.0;         ///< people a day
    double roughness = 0.0;    ///< people a square root of a day
    double grown = 0.0;        ///< since the lowest count, and what may have come before
    double gap_days = 0.0;     ///< from one count to the next, on average
    double known_changes = 0;  ///< number of changes seen
};

/// `known`: counts up to the origin, at least one.
Features features_of(std::span<const Count> known, int origin, const ModelSettings& settings);

}  // namespace couloir

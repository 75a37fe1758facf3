#pragma once

#include <cstddef>

namespace couloir {

/// The constants of the forecast's formulas, which docs/forecasting.md states. They are round
/// numbers near the best for the past conflicts; a step to a neighbour changes little.
struct ModelSettings {
    double fast_days = 30.0;     ///< memory of the fast rate
    double slow_days = 180.0;    ///< memory of the slow rate, and of roughness
    double fast_share = 0.75;    ///< of the fast rate in the rate
    double quiet_days = 20.0;    ///< days without change believed before any was seen
    double fading_days = 30.0;   ///< a rate falls to 1 / e in so many days
    double fading_gaps = 1.0;    ///< and so many mean gaps between counts
    double common_share = 0.25;  ///< of the total's relative rate in a camp's rate
    double trusted_changes =
        16.0;                     ///< after so many changes, half of the spread is the series' own
    double size_power = 0.8;      ///< spread grows with this power of the growth so far
    double time_power = 0.8;      ///< and this power of the days
    double size_factor = 0.8;     ///< spread of a growth of one after 30 days
    double rate_doubt = 0.75;     ///< of the expected change that is spread
    double trusted_errors = 4.0;  ///< after so many past errors, half of a forecast rests on them
    double trend_share = 0.4;     ///< of the expected change, in what the own past errors surround
    double own_spread = 0.6;      ///< by which those errors are multiplied in the middle
};

inline constexpr ModelSettings kSettingsOfCamps;
inline constexpr ModelSettings kSettingsOfTotal{
    .quiet_days = 40.0, .size_power = 1.0, .trusted_errors = 8.0};

/// The first series of a situation is the total.
constexpr const ModelSettings& settings_of(std::size_t series) {
    return series == 0 ? kSettingsOfTotal : kSettingsOfCamps;
}

}  // namespace couloir

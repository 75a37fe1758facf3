#pragma once

#include <span>
#include <string_view>

namespace couloir {

/// What the forecast learns from other conflicts, beside the shape of its errors.
/// docs/forecasting.md has the formulas.
struct ModelSettings {
    double fast_days = 20.0;       ///< memory of the fast rate
    double slow_days = 180.0;      ///< memory of the slow rate, and of roughness
    double fast_share = 0.75;      ///< of the fast rate in the rate
    double quiet_days = 40.0;      ///< days without change believed before any was seen
    double fading_days = 30.0;     ///< a rate falls to 1 / e in so many days
    double fading_gaps = 1.0;      ///< and so many mean gaps between counts
    double common_share = 0.0;     ///< of the total's relative rate in a camp's rate
    double trusted_changes = 4.0;  ///< after so many changes, half of the spread is the series' own
    double size_power = 1.0;       ///< spread grows with this power of the growth so far
    double time_power = 1.0;       ///< and this power of the days
    double size_factor = 0.8;      ///< spread of a growth of one after 30 days
    double rate_doubt = 0.75;      ///< of the expected change that is spread
    double largest_rise = 0.5;     ///< of the count before (or half the rise) that is believed
    double trusted_errors = 4.0;   ///< after so many past errors, half of a forecast rests on them
    double trend_share = 0.5;      ///< of the expected change, in what the own past errors surround
    double own_spread = 0.9;       ///< by which those errors are multiplied
};

/// A setting, and the values that learning tries.
struct ModelSettingRecord {
    std::string_view name;
    double ModelSettings::*field;
    std::span<const double> values;
};

std::span<const ModelSettingRecord> model_settings_table();

}  // namespace couloir

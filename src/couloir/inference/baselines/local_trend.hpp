#pragma once

#include <span>

#include "couloir/inference/forecast/distribution.hpp"
#include "couloir/inference/series/series.hpp"

namespace couloir {

/// Variances of a local level and trend in log(people + 1): of the level and of the slope each
/// day, and of an observation.
struct LocalTrendNoise {
    double level_per_day = 1e-4;
    double slope_per_day = 1e-6;
    double observation = 1e-4;
};

/// The slope that begins at 0 is known to within this, a day.
inline constexpr double kFirstSlopeSd = 0.004;

/// Where a local level and trend stands after its observations.
struct LocalTrend {
    double level = 0.0;
    double slope = 0.0;  ///< per day
    double level_variance = 0.0;
    double covariance = 0.0;
    double slope_variance = 0.0;
    double log_likelihood = 0.0;  ///< of all counts but the first

    /// The state `days` later, with nothing observed in between.
    LocalTrend after(double days, const LocalTrendNoise& noise) const;
};

/// The Kalman filter over the counts (at least one), however far apart they lie. It begins at the
/// first count, with a slope of 0 known to within kFirstSlopeSd.
LocalTrend filter(std::span<const Count> known, const LocalTrendNoise& noise);

/// A local level and trend whose variances, from a fixed table, make the counts since the first
/// people likeliest; never more than ten times the largest count.
Distribution local_trend(std::span<const Count> known, int origin, int days);

}  // namespace couloir

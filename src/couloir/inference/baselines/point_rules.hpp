#pragma once

#include <functional>
#include <span>

#include "couloir/inference/forecast/distribution.hpp"
#include "couloir/inference/series/series.hpp"

namespace couloir {

/// Says of the counts known so far (at least one) how many there will be on a later day.
using PointRule = std::function<double(std::span<const Count> known, int day)>;

/// The last count.
double last_value(std::span<const Count> known, int day);

/// The last count and the slope of a least-squares line through the counts of the 60 days before it
/// (at least the last three).
double linear_trend(std::span<const Count> known, int day);

/// The same, the slope fading by 2 % a day.
double damped_trend(std::span<const Count> known, int day);

/// What the rule would have missed by, had it been used on each earlier count for `days` ahead:
/// what came less what it said. Where fewer than three such errors are known, those from each count
/// to the next, times the square root of the ratio of the spans.
std::vector<double> past_errors(std::span<const Count> known, int days, const PointRule& rule);

/// The rule's number with its own past errors, each taken with either sign; those of a Poisson
/// count where nothing is known of errors. Without a count: zero.
Distribution with_past_errors(std::span<const Count> known, int origin, int days,
                              const PointRule& rule);

}  // namespace couloir

#pragma once

#include <optional>

#include "couloir/ensemble/summary.hpp"

namespace couloir {

/// How a forecast agrees with a series of observed counts. Of an empty series, all is 0.
class Agreement {
  public:
    void add(const Summary& forecast, double observed);
    /// A count with a band, if both ends are there: the truth may lie anywhere in it, so what lies
    /// within is not off, and a range that reaches into it covers it.
    void add(const Summary& forecast, double observed, std::optional<double> low,
             std::optional<double> high);
    /// Takes in another series.
    void add(const Agreement& other);

    int count() const { return count_; }
    int bands() const { return bands_; }                ///< counts that have one
    int inside_bands() const { return inside_bands_; }  ///< of them, the ensemble mean lies within
    /// Mean over the series of |ensemble mean - observed|, or its distance from a band, in people.
    double mean_absolute_difference() const { return per_observation(absolute_); }
    /// Sum of these distances over the sum of observed (at least 1).
    double relative() const;
    /// Share of the observations that lie within the 5-95 % range, its ends included;
    /// of a band, any part of it.
    double coverage_90() const { return per_observation(covered_); }

  private:
    double per_observation(double sum) const { return count_ > 0 ? sum / count_ : 0.0; }

    int count_ = 0;
    int bands_ = 0;
    int inside_bands_ = 0;
    double absolute_ = 0.0;
    double observed_ = 0.0;
    double covered_ = 0.0;
};

}  // namespace couloir

#pragma once

#include "couloir/ensemble/summary.hpp"

namespace couloir {

/// How a forecast agrees with a series of observed counts. Of an empty series, all is 0.
class Agreement {
  public:
    void add(const Summary& forecast, double observed);
    /// Takes in another series.
    void add(const Agreement& other);

    int count() const { return count_; }
    /// Mean over the series of |ensemble mean - observed|, in people.
    double mean_absolute_difference() const { return per_observation(absolute_); }
    /// Sum of |ensemble mean - observed| over the sum of observed (at least 1).
    double relative() const;
    /// Share of the observations that lie within the 5-95 % range, its ends included.
    double coverage_90() const { return per_observation(covered_); }

  private:
    double per_observation(double sum) const { return count_ > 0 ? sum / count_ : 0.0; }

    int count_ = 0;
    double absolute_ = 0.0;
    double observed_ = 0.0;
    double covered_ = 0.0;
};

}  // namespace couloir

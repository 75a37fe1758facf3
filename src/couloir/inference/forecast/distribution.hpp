#pragma once

#include <array>
#include <functional>
#include <vector>

namespace couloir {

/// A predictive distribution of a count: `kAtoms` people counts of equal weight, sorted, none
/// negative. Atom i stands for the quantile (i + 1/2) / kAtoms.
class Distribution {
  public:
    static constexpr int kAtoms = 100;

    /// All weight at zero.
    Distribution() : atoms_(kAtoms, 0.0) {}

    /// From a quantile function, asked at the middle of each atom. Negative values become 0.
    static Distribution from_quantiles(const std::function<double(double)>& quantile);

    /// From draws of any number, at least one; quantiles linear between order statistics.
    static Distribution from_draws(std::vector<double> draws);

    /// Equal parts of several distributions; at least one.
    static Distribution pool(const std::vector<Distribution>& parts);

    const std::vector<double>& atoms() const { return atoms_; }

    /// The quantile `u` in [0, 1], linear between atoms.
    double quantile(double u) const;

    /// The chance of a count above `people`.
    double chance_above(double people) const;

    /// Where `people` falls: the share of atoms below it, and half of those equal to it.
    double rank_of(double people) const;

  private:
    std::vector<double> atoms_;
};

/// The continuous ranked probability score, in people, lower is better: the mean distance of the
/// atoms from what came, less half their mean distance from each other (Gneiting and Raftery 2007,
/// JASA 102, eq. 21).
double crps(const Distribution& forecast, double came);

/// The interval score of the central range of `share` in (0, 1), in people, lower is better: its
/// width, and 2 / (1 - share) times what it misses by (Gneiting and Raftery 2007, eq. 43).
double interval_score(const Distribution& forecast, double share, double came);

/// Whether what came lies in the central range of `share`, its ends included.
bool covers(const Distribution& forecast, double share, double came);

}  // namespace couloir

#pragma once

#include <optional>
#include <string>

#include "couloir/base/luck.hpp"

namespace couloir {

/// A figure as its source gives it: a central value, and a range where one is stated.
///
/// Members draw it: half of the draws lie evenly between `low` and `value`, half evenly between
/// `value` and `high`, so the central value is the median and the ends are the ends. Figures that
/// rest on the same claim share their luck: one uncertain city total, split by districts, is
/// uncertain once and not once a district.
struct Quantity {
    double value = 0.0;
    std::optional<double> low = {};
    std::optional<double> high = {};
    std::string claim = {};  ///< id in claims.csv; empty in a Flee folder

    bool is_uncertain() const { return low.has_value() && high.has_value() && *low < *high; }

    /// The value at the quantile `u` in (0, 1); the central value where there is no range.
    double at(double u) const;
};

/// Draws the quantity for a member. `name` says which figure it is, for luck where it has no claim.
double draw(const Quantity& quantity, const std::string& name, std::uint64_t seed,
            std::uint32_t member);

}  // namespace couloir

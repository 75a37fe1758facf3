#pragma once

#include <array>
#include <vector>

#include "couloir/inference/forecast/distribution.hpp"
#include "couloir/inference/forecast/features.hpp"

namespace couloir {

/// Where the middle of a forecast lies and how wide it is, before the shape of its errors.
struct Prognosis {
    double last = 0.0;      ///< the last count
    double centre = 0.0;    ///< people
    double width = 1.0;     ///< people; > 0
    double lowest = 0.0;    ///< what was learnt elsewhere reaches no lower
    std::size_t kind = 0;   ///< below kKinds
    double longness = 0.0;  ///< 0: a short horizon, up to a week; 1: a long one, from 60 days

    /// What falls errs as what grows, the other way round: the fading trend falls short of both.
    bool is_mirrored() const { return centre < last; }
};

/// Totals, camps, empty camps; each has a shape of errors for short and one for long horizons.
inline constexpr std::size_t kKinds = 3;
inline constexpr std::size_t kShapes = 2 * kKinds;

/// The errors' quantiles, in widths, at the middle of each atom of a Distribution.
using Shape = std::vector<double>;

/// Everything learnt.
struct Model {
    std::array<Shape, kShapes> shapes;
};

/// What a series' own past errors say, whatever was learnt elsewhere.
struct OwnRecord {
    /// From the last count, at the middle of each atom of a Distribution: the mean of its past
    /// changes over as many days, taken with either sign and with their own.
    std::array<double, Distribution::kAtoms> changes{};
    double errors = 0.0;  ///< how many it rests on; 0 if too few
};

OwnRecord own_record_of(const Situation& situation, std::size_t series, int days);

/// What a forecast rests on: the registrations alone; also where nobody can arrive; or also where
/// there was fighting.
enum class Knowledge { kSeries, kRoads, kEvents };

Prognosis prognosis_of(const Situation& situation, std::size_t series, int days,
                       Knowledge knowledge = Knowledge::kRoads);

/// Couloir's own forecast of a series that has a count, for `days` after the situation's origin:
/// the mean, quantile by quantile, of what was learnt elsewhere and of the series' own record.
Distribution forecast(const Situation& situation, std::size_t series, int days, const Model& model,
                      Knowledge knowledge = Knowledge::kRoads);

}  // namespace couloir

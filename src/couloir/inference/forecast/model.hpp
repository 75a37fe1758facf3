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
    /// 1: errors have the shape learnt; 0: its mirror image; between, quantiles are mixed.
    double rising = 1.0;
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

/// What a forecast rests on: the registrations alone; also where nobody can arrive; or also where
/// there was fighting.
enum class Knowledge { kSeries, kRoads, kEvents };

Prognosis prognosis_of(const Situation& situation, std::size_t series, int days,
                       Knowledge knowledge = Knowledge::kRoads);

/// The forecast of a series that has a count, for `days` after the situation's origin: the mean,
/// quantile by quantile, of what was learnt elsewhere and of the series' own record.
Distribution forecast_unpooled(const Situation& situation, std::size_t series, int days,
                               const Model& model, Knowledge knowledge = Knowledge::kRoads);

}  // namespace couloir

#pragma once

#include <span>
#include <vector>

#include "couloir/inference/series/series.hpp"

namespace couloir {

/// What the registrations said on the day of a forecast.
struct Situation {
    int origin = 0;                 ///< days since the start of the scenario
    std::vector<Series> series;     ///< as then known and corrected; the first is the total
    bool may_be_corrected = false;  ///< registrations that corrections exist for
};

/// Through the only door: nothing later than `origin` is in it, but what `hindsight` lets through.
Situation situation_of(const Scenario& scenario, int origin, Hindsight hindsight);

/// The same, with the series of `layout` in their order; some may have no count yet.
Situation situation_of(const Scenario& scenario, int origin, const std::vector<Series>& layout);

/// The count nearest to `day` and later than `after`, if it lies within 2 days or 15 % of
/// (day - after), whichever is more; the earlier of two equally near. Nullptr if there is none.
const Count* count_near(std::span<const Count> counts, int after, int day);

}  // namespace couloir

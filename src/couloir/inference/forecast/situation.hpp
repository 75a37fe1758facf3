#pragma once

#include <span>
#include <vector>

#include "couloir/inference/series/series.hpp"

namespace couloir {

/// What the registrations said on the day of a forecast.
struct Situation {
    int origin = 0;                      ///< days since the start of the scenario
    std::vector<Series> series;          ///< as then known and corrected; the first is the total
    bool may_be_corrected = false;       ///< registrations that corrections exist for
    double stirred = 1.0;                ///< how hard fighting pushes people out, beside of late
    std::optional<double> planned = {};  ///< how many planners expected to be displaced, in all
    std::vector<bool> closed = {};       ///< by series: nobody can arrive; empty: none

    bool is_closed(std::size_t i) const { return i < closed.size() && closed[i]; }
};

/// Through the only door: nothing later than `origin` is in it, but what `hindsight` lets through.
Situation situation_of(const Scenario& scenario, int origin, Hindsight hindsight);

/// The counts of an earlier day, as they are known and corrected now; nothing of closures, fighting
/// and plans of that day.
Situation counts_on(const Situation& now, int day);

/// How many people the fighting of the origin's day pushes out, over the mean of the days before
/// it, of which those of the last weeks count most; from 1/4 to 4, and 1 where there was no
/// fighting. By the departure model of docs/calibration.md with its middle settings.
double stirred_by_fighting(const Scenario& known, int origin);

/// The count nearest to `day` and later than `after`, if it lies within 2 days or 15 % of
/// (day - after), whichever is more; the earlier of two equally near. Nullptr if there is none.
const Count* count_near(std::span<const Count> counts, int after, int day);

}  // namespace couloir

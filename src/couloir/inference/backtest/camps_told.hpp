#pragma once

#include <vector>

#include "couloir/inference/forecast/model.hpp"

namespace couloir {

/// What part of its last count each series of a situation will lose by corrections still to come
/// (below nought: will gain), as far as the totals tell. `told` are the totals as later corrected:
/// on each day that the total was counted, what the corrections took from it is the sum over camps
/// of this part times the count. Solved a day at a time (recursive least squares), from no loss and
/// a standard deviation of a half; a camp that was corrected is done with. The first series, the
/// total, has none.
std::vector<double> losses_told(const Situation& situation, const std::vector<Count>& told);

/// People in each camp `days` after the origin of a situation, for somebody who is told the totals
/// as Flee is: day by day, as later corrected, up to that day. The medians of our forecasts, less
/// losses_told(), all times one factor, so that the camps together have the same part of the total
/// as at the origin. The first of the result is no camp.
std::vector<double> camps_told(const Situation& situation, const Model& model, int days,
                               const std::vector<Count>& told);

}  // namespace couloir

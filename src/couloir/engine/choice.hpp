#pragma once

#include <vector>

#include "couloir/engine/day.hpp"

namespace couloir {

/// Whether a location is a camp that turns people away before they set out (rule 9).
bool is_full_camp(const Today& today, LocationId location);

/// Whether those who choose here today deliberate (rule 14).
bool deliberates_at(const Today& today, LocationId location);

/// The itineraries that those who choose at a location see today.
const std::vector<Option>& options_from(const Today& today, LocationId location);

/// Their weights (rule 8), by the counts at the start of this sub-phase.
const ChoiceWeights& weights_from(Today& today, LocationId location);

}  // namespace couloir

#pragma once

#include "couloir/base/people.hpp"
#include "couloir/scenario/settings.hpp"

namespace couloir {

/// What the attraction of a location depends on.
struct AttractionInput {
    bool abroad = false;
    bool camp = false;
    double intensity = 0.0;      ///< of conflict, 0 = none
    double decay = 1.0;          ///< of the conflict, see conflict_decay()
    double economic_pull = 1.0;  ///< 1 + trade_volume + hdi^2
    People residents = 0;
};

/// Rule 6, attraction of a location as a destination, before anyone's own point of view.
///
///   A = foreign_weight [abroad] * economic_pull [abroad, if used] * camp_weight [camp]
///       * conflict_weight ^ (decay * intensity) [conflict]
///       * max(1, residents) ^ pop_power_for_loc_weight [no camp, if used]
///
/// No unit. Follows Flee's location score. Reads no history.
double attraction(const AttractionInput& input, const Settings& settings);

}  // namespace couloir

#pragma once

#include "couloir/scenario/settings.hpp"

namespace couloir {

/// What people at home meet today.
struct AtHome {
    double fighting = 0.0;         ///< here, with the decay of its push, in [0, 1]
    double fighting_nearby = 0.0;  ///< the worst among the neighbours, in [0, 1]
    double messages = 1.0;         ///< factor of all messages heard
    bool overtaken = false;        ///< the front has passed over them
    double neighbours_gone = 0.0;  ///< share of the neighbours' residents who left
    int days_of_fighting = 0;      ///< since it began here; 0 where there is none
};

/// Rule 15, intending to leave: the chance that someone at home who does not yet intend to leave
/// comes to intend it today.
///
///   1 - exp(-q * max(fighting, nearby_weight * fighting_nearby) * messages * k * w * z)
///
/// `q` (per day) is displaced_per_conflict_day, `k` overtaken_factor once overtaken, else 1,
/// `w` = 1 + imitation * neighbours_gone and
/// `z` = lasting_factor ^ (1 - exp(-days_of_fighting / lasting_days)). Couloir's own; a hazard, so
/// that doubling it is doubling the risk and no chance exceeds 1. Reads no history.
double intention_chance(const AtHome& at_home, const Settings& settings);

/// What a message does to the hazard where a share `heeding` of residents heed it: times
/// message_strength for those told to leave, divided by it for those told to stay.
double message_factor(bool leave, double heeding, const Settings& settings);

}  // namespace couloir

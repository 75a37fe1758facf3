#include "couloir/rules/intention.hpp"

#include <algorithm>
#include <cmath>

namespace couloir {

double intention_chance(const AtHome& at_home, const Settings& settings) {
    const double fighting =
        std::max(at_home.fighting, settings.nearby_weight * at_home.fighting_nearby);
    const double passed = at_home.overtaken ? settings.overtaken_factor : 1.0;
    const double others = 1.0 + settings.imitation * at_home.neighbours_gone;
    const double lasted = std::pow(settings.lasting_factor,
                                   -std::expm1(-at_home.days_of_fighting / settings.lasting_days));
    const double hazard = settings.displaced_per_conflict_day * fighting * at_home.messages *
                          passed * others * lasted;
    return hazard > 0.0 ? -std::expm1(-hazard) : 0.0;  // messages at their ends give no number
}

double message_factor(bool leave, double heeding, const Settings& settings) {
    const double strength = leave ? settings.message_strength : 1.0 / settings.message_strength;
    return 1.0 + heeding * (strength - 1.0);
}

}  // namespace couloir

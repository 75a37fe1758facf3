#include "couloir/rules/intention.hpp"

#include <cmath>

namespace couloir {

double intention_chance(double rate, double intensity, double decay, double message) {
    const double hazard = rate * intensity * decay * message;
    return hazard > 0.0 ? -std::expm1(-hazard) : 0.0;  // messages at their ends give no number
}

double message_factor(bool leave, double heeding, const Settings& settings) {
    const double strength = leave ? settings.message_strength : 1.0 / settings.message_strength;
    return 1.0 + heeding * (strength - 1.0);
}

}  // namespace couloir

#include "couloir/rules/intention.hpp"

#include <cmath>

namespace couloir {

double intention_chance(double rate, double intensity, double decay, double message) {
    return -std::expm1(-rate * intensity * decay * message);
}

double message_factor(bool leave, double heeding, const Settings& settings) {
    const double strength = leave ? settings.message_strength : 1.0 / settings.message_strength;
    return 1.0 + heeding * (strength - 1.0);
}

}  // namespace couloir

#include "couloir/rules/spawn_weight.hpp"

namespace couloir {

double spawn_weight(People residents, double intensity, double decay) {
    if (intensity <= 0.0)
        return 0.0;
    return static_cast<double>(residents) * intensity * decay;
}

}  // namespace couloir

#include "couloir/rules/move_chance.hpp"

#include <algorithm>
#include <cmath>

namespace couloir {

double move_chance(double chance, People residents, People capacity, const Settings& settings) {
    if (settings.move_chance_population_power == 0.0 || chance == 0.0)
        return std::min(1.0, chance);
    const double size = static_cast<double>(std::max(residents, capacity));
    const double scale = std::pow(size / settings.move_chance_population_base,
                                  settings.move_chance_population_power);
    return std::min(1.0, chance * scale);
}

}  // namespace couloir

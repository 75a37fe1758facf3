#include "couloir/rules/attraction.hpp"

#include <algorithm>
#include <cmath>

namespace couloir {

double attraction(const AttractionInput& input, const Settings& settings) {
    double result = 1.0;
    if (input.abroad) {
        result *= settings.foreign_weight;
        if (settings.use_economic_pull)
            result *= input.economic_pull;
    }
    if (input.camp)
        result *= settings.camp_weight;
    if (input.intensity > 0.0) {
        result *= std::pow(settings.conflict_weight, input.decay * input.intensity);
    }
    if (settings.use_population_for_weight && !input.camp) {
        const double residents = std::max(1.0, static_cast<double>(input.residents));
        result *= std::pow(residents, settings.population_power_for_weight);
    }
    return result;
}

}  // namespace couloir

#include "couloir/rules/conflict_departures.hpp"

#include <cmath>

namespace couloir {

ConflictDepartureMode conflict_departure_mode(std::string_view spawn_mode) {
    if (spawn_mode == "pop_ratio")
        return ConflictDepartureMode::kPopulationShare;
    if (spawn_mode == "poisson")
        return ConflictDepartureMode::kPoisson;
    if (spawn_mode == "intentions")
        return ConflictDepartureMode::kIntentions;
    return ConflictDepartureMode::kConstant;
}

double conflict_departures(ConflictDepartureMode mode, double rate, People residents,
                           double intensity, double decay) {
    if (mode == ConflictDepartureMode::kPopulationShare) {
        return rate * static_cast<double>(residents) * intensity * decay;
    }
    return std::floor(rate) * intensity * decay;
}

}  // namespace couloir

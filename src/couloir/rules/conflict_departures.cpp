#include "couloir/rules/conflict_departures.hpp"

#include <algorithm>
#include <cmath>

namespace couloir {
namespace {

/// More than there are people. Settings at the ends of their ranges ask for more.
constexpr double kMostADay = 1e10;

}  // namespace

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
        return std::min(kMostADay, rate * static_cast<double>(residents) * intensity * decay);
    }
    return std::min(kMostADay, std::floor(rate) * intensity * decay);
}

}  // namespace couloir

#include "couloir/rules/route_weight.hpp"

#include <algorithm>
#include <cmath>

namespace couloir {
namespace {

/// Beyond this, weights could not be added up. Settings at the ends of their ranges get there.
constexpr double kLargest = 1e200;

double bounded(double weight) {
    return weight > 0.0 ? std::min(weight, kLargest) : 0.0;
}

}  // namespace

double route_weight(double score, double distance_factor, double multiplier,
                    const Settings& settings) {
    const double weight = (settings.weight_softening + score) * distance_factor * multiplier;
    return bounded(settings.weight_power == 1.0 ? weight : std::pow(weight, settings.weight_power));
}

double distance_factor(double distance_km, const Settings& settings) {
    const double softened_km = settings.softening_km + distance_km;
    return 1.0 / (settings.distance_power == 1.0 ? softened_km
                                                 : std::pow(softened_km, settings.distance_power));
}

double closeness(double distance_km, const Settings& settings) {
    if (!settings.stay_close_to_home)
        return 1.0;
    return 1.0 / std::pow(std::max(1.0, distance_km), settings.home_distance_power);
}

double attraction_seen(double attraction, const Settings& settings) {
    return settings.awareness_level == 0 && !follows_flee_code(settings.compat) ? 1.0 : attraction;
}

bool weighs_nothing(const Settings& settings) {
    return settings.awareness_level < 0 && !follows_flee_code(settings.compat);
}

void prune(std::span<double> weights, const Settings& settings) {
    constexpr double kNoPruningBelow = 1.001;
    if (settings.pruning_threshold < kNoPruningBelow || weights.empty())
        return;
    const double least =
        *std::max_element(weights.begin(), weights.end()) / settings.pruning_threshold;
    for (double& weight : weights) {
        if (weight < least)
            weight = 0.0;
    }
}

}  // namespace couloir

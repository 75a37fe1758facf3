#include "couloir/rules/deliberation.hpp"

#include <algorithm>

namespace couloir {
namespace {

constexpr double kIntense = 0.6;
constexpr int kDaysToRecover = 10;
constexpr double kConnected = 3.0;
constexpr int kFarthestAwareness = 3;

}  // namespace

bool deliberates(double intensity, int conflict_since, int day, const Settings& settings) {
    return settings.two_system_decisions && intensity > kIntense && conflict_since >= 0 &&
           day >= conflict_since + kDaysToRecover &&
           settings.average_social_connectivity >= kConnected;
}

Settings deliberate_settings(Settings settings) {
    settings.awareness_level = std::min(kFarthestAwareness, settings.awareness_level + 1);
    settings.weight_softening = 0.0;
    settings.distance_power = 1.2;
    settings.pruning_threshold = 1.5;
    return settings;
}

}  // namespace couloir

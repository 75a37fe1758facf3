#include "couloir/inference/forecast/situation.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/inference/baselines/planning_share.hpp"
#include "couloir/inference/departures/departure_model.hpp"

namespace couloir {
namespace {

constexpr double kRecentDays = 45.0;
constexpr double kMostStirred = 4.0;

}  // namespace

Situation situation_of(const Scenario& scenario, int origin, Hindsight hindsight) {
    const Scenario known = scenario.as_of(scenario.start + origin, hindsight);
    return {origin, series_of(known, Truth::kCorrected), scenario.folder_kind == FolderKind::kFlee,
            stirred_by_fighting(known, origin), planning_figure(known)};
}

Situation situation_of(const Scenario& scenario, int origin, const std::vector<Series>& layout) {
    const Scenario known = scenario.as_of(scenario.start + origin);
    return {origin, series_like(layout, known), scenario.folder_kind == FolderKind::kFlee,
            stirred_by_fighting(known, origin), planning_figure(known)};
}

double stirred_by_fighting(const Scenario& known, int origin) {
    const DepartureSettings settings;
    const Fighting fighting(known, known.events, origin + 1);
    double before = 0.0;
    double weights = 0.0;
    for (int day = 0; day < origin; ++day) {
        const double weight = std::exp(-(origin - day) / kRecentDays);
        before += weight * fighting.pushed(day, settings);
        weights += weight;
    }
    if (before <= 0.0)
        return 1.0;
    const double now = fighting.pushed(origin, settings);
    return std::clamp(now / (before / weights), 1.0 / kMostStirred, kMostStirred);
}

const Count* count_near(std::span<const Count> counts, int after, int day) {
    const double tolerance = std::max(2.0, 0.15 * (day - after));
    const Count* nearest = nullptr;
    for (auto count = std::ranges::upper_bound(counts, after, {}, &Count::day);
         count != counts.end(); ++count) {
        const int off = std::abs(count->day - day);
        if (off <= tolerance && (nearest == nullptr || off < std::abs(nearest->day - day)))
            nearest = &*count;
    }
    return nearest;
}

}  // namespace couloir

#include "couloir/inference/forecast/situation.hpp"

#include <algorithm>
#include <cmath>

namespace couloir {

Situation situation_of(const Scenario& scenario, int origin, Hindsight hindsight) {
    return {origin,
            series_of(scenario.as_of(scenario.start + origin, hindsight), Truth::kCorrected),
            scenario.folder_kind == FolderKind::kFlee};
}

Situation situation_of(const Scenario& scenario, int origin, const std::vector<Series>& layout) {
    return {origin, series_like(layout, scenario.as_of(scenario.start + origin)),
            scenario.folder_kind == FolderKind::kFlee};
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

#include "couloir/inference/forecast/situation.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/inference/baselines/planning_share.hpp"
#include "couloir/inference/departures/closed_places.hpp"
#include "couloir/inference/departures/departure_model.hpp"

namespace couloir {
namespace {

constexpr double kRecentDays = 45.0;
constexpr double kMostStirred = 4.0;

std::vector<bool> closed_series(const Scenario& known, int origin,
                                const std::vector<Series>& series) {
    const std::vector<bool> places = closed_places(known, origin);
    std::vector<bool> closed;
    for (const Series& one : series) {
        const LocationId place = known.find_location(one.location);
        closed.push_back(place.valid() && places[place.index()]);
    }
    return closed;
}

}  // namespace

Situation situation_of(const Scenario& scenario, int origin, Hindsight hindsight) {
    const Scenario known = scenario.as_of(scenario.start + origin, hindsight);
    Situation situation;
    situation.origin = origin;
    situation.may_be_corrected = known.folder_kind == FolderKind::kFlee;
    situation.stirred = stirred_by_fighting(known, origin);
    situation.planned = planning_figure(known);
    situation.series = series_of(known, Truth::kCorrected);
    situation.closed = closed_series(known, origin, situation.series);
    return situation;
}

Situation counts_on(const Situation& now, int day) {
    Situation then;
    then.origin = day;
    for (const Series& series : now.series) {
        const auto end = std::ranges::upper_bound(series.counts, day, {}, &Count::day);
        then.series.push_back({series.location, {series.counts.begin(), end}});
        then.series.back().what = series.what;
    }
    return then;
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

#include "couloir/inference/forecast/features.hpp"

#include <algorithm>
#include <cmath>

namespace couloir {
namespace {

/// A fall by more than this share from one count to the next is a new way of counting, not people
/// who left.
constexpr double kStepDown = 0.3;
/// Of a stock that was there before the first count, this share moves like people who came since.
constexpr double kMovingShare = 0.005;
/// So many times what moved since the first count may have come shortly before it.
constexpr double kMovedBefore = 4.0;

struct Change {
    double days = 0.0;
    double people = 0.0;
    double ago = 0.0;  ///< days from its end to the last count
};

std::vector<Change> changes_of(std::span<const Count> known) {
    std::vector<Change> changes;
    for (std::size_t i = 1; i < known.size(); ++i) {
        const double before = known[i - 1].people;
        double people = known[i].people - before;
        if (people < -kStepDown * before)
            people = 0.0;
        changes.push_back({static_cast<double>(known[i].day - known[i - 1].day), people,
                           static_cast<double>(known.back().day - known[i].day)});
    }
    return changes;
}

double rate_over(const std::vector<Change>& changes, double memory_days, double quiet_days) {
    double people = 0.0;
    double days = quiet_days;
    for (const Change& change : changes) {
        // The mean weight of the days that the change took.
        const double span = change.days / memory_days;
        const double weight = std::exp(-change.ago / memory_days) * -std::expm1(-span) / span;
        people += weight * change.people;
        days += weight * change.days;
    }
    return days > 0.0 ? people / days : 0.0;
}

double roughness_of(const std::vector<Change>& changes, double memory_days) {
    double off = 0.0;
    double weights = 0.0;
    for (const Change& change : changes) {
        const double weight = std::exp(-change.ago / memory_days);
        off += weight * std::abs(change.people);
        weights += weight * std::sqrt(change.days);
    }
    return weights > 0.0 ? off / weights : 0.0;
}

/// Of the last count, the people who may have come just before the first. Of a single count nobody
/// knows; each further one tells more, and little moves where little was seen to.
double moving_people(std::span<const Count> known, const std::vector<Change>& changes) {
    const double last = known.back().people;
    if (changes.empty())
        return last;
    double moved = 0.0;
    for (const Change& change : changes)
        moved += std::abs(change.people);
    const double unknown = last * std::exp(-static_cast<double>(changes.size()));
    return std::max(kMovingShare * last, std::min(unknown, kMovedBefore * moved));
}

}  // namespace

Features features_of(std::span<const Count> known, int origin, const ModelSettings& settings) {
    Features features;
    features.last = known.back().people;
    features.stale_days = origin - known.back().day;
    const double lowest = std::ranges::min_element(known, {}, &Count::people)->people;
    const auto changes = changes_of(known);
    features.grown = std::max(features.last - lowest, moving_people(known, changes));
    const double fast = rate_over(changes, settings.fast_days, settings.quiet_days);
    const double slow = rate_over(changes, settings.slow_days, settings.quiet_days);
    features.rate = std::lerp(slow, fast, settings.fast_share);
    features.roughness = roughness_of(changes, settings.slow_days);
    if (!changes.empty())
        features.gap_days = static_cast<double>(known.back().day - known.front().day) /
                            static_cast<double>(changes.size());
    features.known_changes = static_cast<double>(changes.size());
    return features;
}

}  // namespace couloir

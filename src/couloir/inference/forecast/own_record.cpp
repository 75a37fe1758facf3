#include "couloir/inference/forecast/own_record.hpp"

#include <algorithm>

#include "couloir/inference/baselines/baselines.hpp"

namespace couloir {
namespace {

constexpr double kFewestErrors = 3.0;

}  // namespace

OwnRecord own_record_of(const Situation& situation, std::size_t series, int days) {
    const auto& known = situation.series[series].counts;
    OwnRecord own;
    for (const Count& count : known)
        own.errors += count_near(known, count.day, count.day + days) == nullptr ? 0.0 : 1.0;
    if (own.errors < kFewestErrors)
        own.errors = static_cast<double>(known.size()) - 1.0;
    if (own.errors < kFewestErrors) {
        own.errors = 0.0;
        return own;
    }
    // Overlapping spans say the same thing again: count those that could lie side by side.
    own.errors =
        std::min(own.errors, static_cast<double>(known.back().day - known.front().day) / days);
    const Distribution steady = persistence(known, situation.origin, days);
    const Distribution again = bootstrap(known, situation.origin, days);
    for (std::size_t i = 0; i < own.changes.size(); ++i)
        own.changes[i] = (steady.atoms()[i] + again.atoms()[i]) / 2.0 - known.back().people;
    return own;
}

}  // namespace couloir

#include "couloir/report/comparison_parts.hpp"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "couloir/report/range_text.hpp"

namespace couloir {
namespace {

/// Runs are counted; of all pairs of runs of two operations, a share is told.
std::string how_often(const Difference& difference) {
    constexpr std::size_t kMostCounted = 10'000;
    const auto pairs = static_cast<double>(difference.pairs);
    if (difference.pairs <= kMostCounted)
        return fmt::format("{:.0f} of {} runs", difference.runs_better, difference.pairs);
    return fmt::format("{:.0f} of 100 pairs of runs", 100.0 * difference.runs_better / pairs);
}

}  // namespace

std::string range_phrase(const Range& range) {
    Summary summary;
    summary.q05 = range.q05;
    summary.q50 = range.median;
    summary.q95 = range.q95;
    return range_phrase(summary);
}

std::string range_phrase(const Measure& measure, const Range& range) {
    if (!measure.is_share)
        return range_phrase(range);
    if (std::isnan(range.median))
        return "withheld";
    return fmt::format("{:.2g} ({:.2g} to {:.2g})", range.median, range.q05, range.q95);
}

std::string difference_phrase(const Measure& measure, const Difference& difference) {
    const bool same = difference.runs_equal == static_cast<double>(difference.pairs);
    if (same)
        return "the same in every run";
    std::string text = range_phrase(measure, difference.range);
    if (difference.cannot_tell)
        return text + "; cannot tell: the sign changes with how readily people are taken to leave";
    if (measure.better == Better::kLower && difference.pairs > 0)
        text += fmt::format("; lower in {} of this model", how_often(difference));
    return text;
}

std::string difference_phrase(const Measure& measure, const std::optional<Difference>& difference) {
    return difference ? difference_phrase(measure, *difference)
                      : "not compared: no coding rubric in common";
}

std::string_view name_of(Pairing pairing) {
    return pairing == Pairing::kPaired ? "paired" : "distributions";
}

nlohmann::ordered_json difference_json(const Difference& difference) {
    nlohmann::ordered_json json = range_json(difference.range);
    if (!difference.other_medians.empty())
        json["other_medians"] = difference.other_medians;
    return json;
}

nlohmann::ordered_json range_json(const Range& range) {
    return {{"median", range.median}, {"q05", range.q05}, {"q95", range.q95}};
}

}  // namespace couloir

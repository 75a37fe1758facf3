#include "couloir/report/comparison_parts.hpp"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "couloir/report/range_text.hpp"

namespace couloir {
namespace {

/// Runs are counted; of all pairs of runs of two operations, a share is told.
std::string how_many(double runs, const Difference& difference, std::string_view more = "") {
    constexpr std::size_t kMostCounted = 10'000;
    const auto pairs = static_cast<double>(difference.pairs);
    if (difference.pairs <= kMostCounted)
        return fmt::format("{:.0f}{} of {} runs", runs, more, difference.pairs);
    return fmt::format("{:.0f}{} of 100 pairs of runs", 100.0 * runs / pairs, more);
}

/// How many more or fewer runs of the later side get there.
std::string who_gets_there(const Difference& difference) {
    const auto first = static_cast<double>(difference.only_first_gets_there);
    const auto later = static_cast<double>(difference.only_later_gets_there);
    if (first == later)
        return "as many runs get there";
    return how_many(std::abs(later - first), difference, later > first ? " more" : " fewer") +
           " get there";
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
    if (difference.both_get_there == 0)
        return "no difference to tell: both sides get there in no run; " +
               who_gets_there(difference);
    std::string text = range_phrase(measure, difference.range);
    if (difference.both_get_there < difference.pairs)
        text += fmt::format(", where both get there ({}); {}",
                            how_many(static_cast<double>(difference.both_get_there), difference),
                            who_gets_there(difference));
    if (difference.cannot_tell)
        return text + "; cannot tell: the sign changes with how readily people are taken to leave";
    if (measure.better == Better::kLower && difference.pairs > 0)
        text += fmt::format("; lower in {} of this model",
                            how_many(difference.runs_better, difference));
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

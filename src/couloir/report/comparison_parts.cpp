#include "couloir/report/comparison_parts.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "couloir/report/range_text.hpp"

namespace couloir {

std::string range_phrase(const Range& range) {
    Summary summary;
    summary.q05 = range.q05;
    summary.q50 = range.median;
    summary.q95 = range.q95;
    return range_phrase(summary);
}

std::string difference_phrase(const Measure& measure, const Difference& difference) {
    const bool same = difference.runs_equal == static_cast<double>(difference.pairs);
    if (same)
        return "the same in every run";
    std::string text = range_phrase(difference.range);
    if (difference.cannot_tell)
        return text + "; cannot tell: the sign changes with how readily people are taken to leave";
    if (measure.better == Better::kLower && difference.pairs > 0) {
        text += fmt::format("; lower in {:.0f} of 100 runs of this model",
                            100.0 * difference.runs_better / static_cast<double>(difference.pairs));
    }
    return text;
}

nlohmann::ordered_json range_json(const Range& range) {
    return {{"median", range.median}, {"q05", range.q05}, {"q95", range.q95}};
}

}  // namespace couloir

#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "couloir/planning/comparison.hpp"

namespace couloir {

/// "1,200 (900 to 1,800)".
std::string range_phrase(const Range& range);

/// The range of a difference, and how often the later side is better, or that the model cannot
/// tell.
std::string difference_phrase(const Measure& measure, const Difference& difference);

/// median, q05, q95; null where withheld.
nlohmann::ordered_json range_json(const Range& range);

}  // namespace couloir

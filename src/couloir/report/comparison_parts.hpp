#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "couloir/planning/comparison.hpp"

namespace couloir {

/// "1,200 (900 to 1,800)".
std::string range_phrase(const Range& range);

/// As above; of a share two digits: "0.0031 (0.001 to 0.02)".
std::string range_phrase(const Measure& measure, const Range& range);

/// The range of a difference, and how often the later side is better, or that the model cannot
/// tell. Where a side may never get there, in how many runs both do and how many more or fewer of
/// the later side do.
std::string difference_phrase(const Measure& measure, const Difference& difference);

/// As above; or that the two must not be compared.
std::string difference_phrase(const Measure& measure, const std::optional<Difference>& difference);

/// "paired" or "distributions".
std::string_view name_of(Pairing pairing);

/// The range, and its medians under the other priors where there are any.
nlohmann::ordered_json difference_json(const Difference& difference);

/// median, q05, q95; null where withheld, or where there is none.
nlohmann::ordered_json range_json(const Range& range);

}  // namespace couloir

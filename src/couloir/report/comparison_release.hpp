#pragma once

#include "couloir/report/comparison_report.hpp"

namespace couloir {

/// A comparison as a level shows it; what is withheld is withheld(). Besides counts that are too
/// small, these are a difference of which a side is withheld, what corridors pass, and, for the
/// public, parts by site and what plans take.
ComparisonResult released(ComparisonResult result, ReleaseLevel level);

/// Whether a measure tells how exits are used.
bool is_of_exits(std::string_view measure);

}  // namespace couloir

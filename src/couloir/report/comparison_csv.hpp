#pragma once

#include <string>

#include "couloir/report/comparison_report.hpp"

namespace couloir {

/// compare.csv: what compare.json holds, as a table with an HXL tag row under the header: one row a
/// measure and side, and a measure, side and site or corridor. Empty where a figure is withheld, or
/// where there is none.
std::string comparison_csv(const ComparisonResult& result);

}  // namespace couloir

#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "couloir/report/comparison_report.hpp"

namespace couloir {

/// Operations by plans, as a part of compare.json and as text; empty where the sides are no
/// crossing. docs/measures.md has the schema.
nlohmann::ordered_json crossing_json(const ComparisonResult& result);
std::string crossing_text(const ComparisonResult& result);

}  // namespace couloir

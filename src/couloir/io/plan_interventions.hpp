#pragma once

#include "couloir/io/plan_fields.hpp"

namespace couloir {

/// Reads one intervention - `kind: {key: value, ...}` - into the plan.
void read_intervention(const std::string& kind, const YAML::Node& node, const PlanContext& context,
                       Plan& plan);

}  // namespace couloir

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "couloir/io/folder.hpp"
#include "couloir/scenario/plan.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// The plan that every scenario has: no message, corridor, pause, transport or evacuation, and no
/// site opened after day 0. The front, its closures and what is known of access remain.
inline constexpr std::string_view kPlanNone = "none";

/// Reads plans/NAME.yml of a native folder for each name, in order, and puts them together in
/// scenario.plan and scenario.events. docs/plan-format.md is the schema. Problems: E701 to E709.
/// Up to the day `record_until`, if there is one, the record stands and the plans do nothing.
void apply_plans(const std::vector<std::string>& names, Folder& folder,
                 std::optional<int> record_until, Scenario& scenario, Problems& problems);

/// Reads all plans of the folder for their problems; carries none out.
void check_plans(Folder& folder, const Scenario& scenario, Problems& problems);

/// One plan. Public for tests.
Plan read_plan(const TextFile& file, const Scenario& scenario, Problems& problems);

}  // namespace couloir

#pragma once

#include <string>

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// The problems a line each, with hints, then how many there are. Empty if there are none.
std::string problems_text(const Problems& problems, bool errors_only = false);

/// As JSON: `{"problems": [...], "errors": n, "warnings": n}`, and of a scenario that could be read
/// its name, its length and its size.
std::string problems_json(const Problems& problems, const Scenario* scenario = nullptr);

}  // namespace couloir

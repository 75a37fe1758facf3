#pragma once

#include <string>

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// The problems a line each, with hints; of one kind the first fifty, and how many more there are;
/// then how many there are in all. Empty if there are none.
std::string problems_text(const Problems& problems, bool errors_only = false);

/// As JSON, all of them: `{"problems": [...], "errors": n, "warnings": n}`, and of a scenario that
/// could be read its name, its length and its size.
std::string problems_json(const Problems& problems, const Scenario* scenario = nullptr);

}  // namespace couloir

#pragma once

#include <string>

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// The problems a line each, with hints; of one kind the first fifty, and how many more there are;
/// then how many there are in all. Empty if there are none.
std::string problems_text(const Problems& problems, bool errors_only = false);

/// Of a Flee folder read as flee-code: the lines that Flee's code and its documents read
/// differently. Empty for any other.
std::string differing_modes_text(const Scenario& scenario, const Problems& problems);

/// As JSON, all of them: `{"problems": [...], "errors": n, "warnings": n}`, and of a scenario that
/// could be read its name, its length, its size, and the lines that Flee's code and its documents
/// read differently.
std::string problems_json(const Problems& problems, const Scenario* scenario = nullptr);

}  // namespace couloir

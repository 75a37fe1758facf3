#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "couloir/base/problem.hpp"

namespace couloir {

/// The problems a line each, with hints, then how many there are. Empty if there are none.
std::string problems_text(const Problems& problems, bool errors_only = false);

/// `{"problems": [...], "errors": n, "warnings": n}`.
nlohmann::ordered_json problems_json(const Problems& problems);

}  // namespace couloir

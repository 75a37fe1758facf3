#pragma once

#include <vector>

#include "couloir/base/problem.hpp"
#include "couloir/scenario/location.hpp"

namespace couloir {

/// Reports names that two locations share (an error), and warns of names of locations or countries
/// that differ only by case, accents, blanks, hyphens or underscores.
void check_names(const std::vector<Location>& locations, Problems& problems);

}  // namespace couloir

#pragma once

#include <span>
#include <string_view>

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Warns of camps whose places Flee's code takes away on day 0 (docs/flee.md, quirk 1).
void check_day0_places(const Scenario& scenario, Problems& problems);

/// Codes of the warnings that name a line which Flee's code and its documents read differently.
std::span<const std::string_view> codes_of_differing_modes();

}  // namespace couloir

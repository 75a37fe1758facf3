#pragma once

#include <vector>

#include "couloir/engine/day.hpp"

namespace couloir {

/// Where the open links of today lead, by location (rule 15).
struct Exits {
    /// To another place, where people can stay, without fighting today: a way out.
    std::vector<bool> to_calm;
    /// To another place, where people can stay, that sees no fighting in the scenario.
    std::vector<bool> to_safety;
};

Exits exits(const Today& today);

}  // namespace couloir

#pragma once

#include <string>

#include "couloir/base/problem.hpp"

namespace couloir {

/// Residents by sex, age or mobility: a share of the people of every location. Never by ethnicity
/// or religion. Shares of all groups add up to 1.
struct Group {
    std::string name;
    double share = 1.0;
    bool needs_transport = false;  ///< they leave by vehicle, or when others help them
    std::string claim = {};        ///< where the share comes from
    Place place = {};
};

}  // namespace couloir

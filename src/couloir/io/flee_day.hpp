#pragma once

#include <optional>
#include <string_view>

#include "couloir/base/problem.hpp"

namespace couloir {

/// A day of a Flee table: whole days since the start. Nothing for a day below 0, which never comes,
/// and, with an error, for what is no day.
std::optional<int> flee_day_in(std::string_view cell, const char* column, const Place& place,
                               Problems& problems);

}  // namespace couloir

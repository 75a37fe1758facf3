#pragma once

#include <optional>
#include <string_view>

#include "couloir/base/date.hpp"

namespace couloir {

/// The longest run that is read: a slip of the pen must not ask for a million years.
constexpr int kMostDays = 100000;

/// When a run begins, and how many days it lasts.
struct Period {
    Date start;
    int days = 0;
};

/// A whole number of days from 1 to kMostDays.
std::optional<int> days_in(std::string_view text);

}  // namespace couloir

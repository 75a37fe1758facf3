#include "couloir/io/flee_day.hpp"

#include <fmt/format.h>

#include <limits>

#include "couloir/io/text.hpp"

namespace couloir {

std::optional<int> flee_day_in(std::string_view cell, const char* column, const Place& place,
                               Problems& problems) {
    const auto day = whole_number_in(cell);
    if (!day || *day > std::numeric_limits<int>::max()) {
        problems.error("E302", place,
                       fmt::format("{} is {}, not a whole number of days", column, in_quotes(cell)),
                       "-1 for a day that never comes");
        return std::nullopt;
    }
    return *day < 0 ? std::nullopt : std::optional(static_cast<int>(*day));
}

}  // namespace couloir

#include "couloir/io/period.hpp"

#include "couloir/io/text.hpp"

namespace couloir {

std::optional<int> days_in(std::string_view text) {
    const auto days = whole_number_in(text);
    if (!days || *days < 1 || *days > kMostDays)
        return std::nullopt;
    return static_cast<int>(*days);
}

}  // namespace couloir

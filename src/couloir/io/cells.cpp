#include "couloir/io/cells.hpp"

#include <fmt/format.h>

#include "couloir/io/text.hpp"

namespace couloir {

std::optional<double> Cells::people(std::string_view cell, std::string_view what,
                                    std::string_view code, const Place& place) {
    constexpr std::int64_t kMostPeople = 1'000'000'000'000;
    if (cell.empty())
        return std::nullopt;
    const auto count = whole_number_in(cell);
    if (count && *count >= 0 && *count <= kMostPeople)
        return static_cast<double>(*count);
    problems_.error(
        std::string(code), place,
        fmt::format("{} is {}, not a whole number from 0 to 10^12", what, in_quotes(cell)),
        "write 12000, without separators or units");
    return std::nullopt;
}

std::optional<double> Cells::number(std::string_view cell, double lowest, double highest,
                                    std::string_view what, std::string_view code,
                                    const Place& place) {
    if (cell.empty())
        return std::nullopt;
    const auto value = number_in(cell);
    if (value && *value >= lowest && *value <= highest)
        return value;
    problems_.error(std::string(code), place,
                    fmt::format("{} is {}, not a number from {} to {}", what, in_quotes(cell),
                                lowest, highest));
    return std::nullopt;
}

std::optional<Date> Cells::date(std::string_view cell, std::string_view what, std::string_view code,
                                const Place& place) {
    if (cell.empty())
        return std::nullopt;
    const auto date = date_in(cell);
    if (!date)
        problems_.error(std::string(code), place,
                        fmt::format("{} is {}, not a date", what, in_quotes(cell)),
                        "dates are written 2016-10-17");
    return date;
}

void Cells::check_range(Quantity& quantity, std::string_view what, std::string_view code,
                        const Place& place) {
    if (!quantity.low && !quantity.high)
        return;
    if (quantity.low && quantity.high && *quantity.low <= quantity.value &&
        quantity.value <= *quantity.high)
        return;
    problems_.error(std::string(code), place,
                    fmt::format("the range of {} must have two ends, low <= value <= high", what));
    quantity.low.reset();
    quantity.high.reset();
}

}  // namespace couloir

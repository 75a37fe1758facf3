#include "couloir/report/numbers.hpp"

#include <fmt/format.h>

#include <cmath>

namespace couloir {

std::string grouped(std::int64_t count) {
    std::string text = fmt::format("{}", count);
    const std::size_t first = count < 0 ? 1 : 0;
    for (std::size_t i = text.size(); i > first + 3; i -= 3)
        text.insert(i - 3, ",");
    return text;
}

std::string grouped(double count) {
    return grouped(static_cast<std::int64_t>(std::llround(count)));
}

std::string counted(std::int64_t count, const char* one, const char* many) {
    return fmt::format("{} {}", grouped(count), count == 1 ? one : many);
}

std::string python_float(double value) {
    std::string text = fmt::format("{}", value);
    if (text.find_first_not_of("-0123456789") == std::string::npos)
        text += ".0";
    return text;
}

}  // namespace couloir

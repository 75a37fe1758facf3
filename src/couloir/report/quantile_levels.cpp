#include "couloir/report/quantile_levels.hpp"

#include <fmt/format.h>

#include <array>

namespace couloir {
namespace {

/// In thousandths: the 23 levels that forecast hubs exchange.
constexpr std::array kLevels{10,  25,  50,  100, 150, 200, 250, 300, 350, 400, 450, 500,
                             550, 600, 650, 700, 750, 800, 850, 900, 950, 975, 990};

}  // namespace

std::string quantile_columns() {
    std::string text;
    for (const int level : kLevels)
        text += fmt::format(",q{:03}", level);
    return text;
}

std::string quantile_tags() {
    std::string text;
    for (const int level : kLevels)
        text += fmt::format(",#affected+value+q{:03}", level);
    return text;
}

std::string quantile_cells(const Distribution& says) {
    std::string text;
    for (const int level : kLevels)
        text += fmt::format(",{:.1f}", says.quantile(level / 1000.0));
    return text;
}

}  // namespace couloir

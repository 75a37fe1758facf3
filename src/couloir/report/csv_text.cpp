#include "couloir/report/csv_text.hpp"

#include <fmt/format.h>

#include <cmath>

namespace couloir {

std::string csv_cell(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char letter : text) {
        quoted += letter;
        if (letter == '"')
            quoted += '"';
    }
    return quoted + '"';
}

std::string csv_figure(double figure) {
    return std::isnan(figure) ? "" : fmt::format("{}", figure);
}

}  // namespace couloir

#pragma once

#include <string>
#include <string_view>

namespace couloir {

/// A cell of a CSV file as RFC 4180 has it: quoted where it holds a comma, a quote or a line end.
std::string csv_cell(std::string_view text);

/// The shortest text that reads back the same; empty for a figure that is withheld (NaN).
std::string csv_figure(double figure);

}  // namespace couloir

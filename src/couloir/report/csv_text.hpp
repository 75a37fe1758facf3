#pragma once

#include <string>
#include <string_view>

namespace couloir {

/// A cell of a CSV file as RFC 4180 has it: quoted where it holds a comma, a quote or a line end.
std::string csv_cell(std::string_view text);

}  // namespace couloir

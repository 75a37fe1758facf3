#pragma once

#include <optional>
#include <string_view>

namespace couloir {

/// The line, from 1, of the first bytes that are not UTF-8 text (RFC 3629, and no NUL). Nothing if
/// all of it is.
std::optional<int> first_line_not_utf8(std::string_view bytes);

}  // namespace couloir

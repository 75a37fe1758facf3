#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace couloir {

/// The known name that `wanted` was probably meant to be, for "did you mean". Upper and lower case
/// are the same; an insertion, a deletion, a changed letter and a swap of neighbours each count
/// one. Nothing if the nearest is more than a third of `wanted`'s length away (always allowing
/// one). Of equally near names the first in `known` wins.
std::optional<std::string> nearest_name(std::string_view wanted,
                                        std::span<const std::string> known);

}  // namespace couloir

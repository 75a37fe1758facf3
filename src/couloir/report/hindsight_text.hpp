#pragma once

#include <string_view>

namespace couloir {

/// What every output says of a forecast that `--hindsight` let more through the door of.
inline constexpr std::string_view kHindsight = "with hindsight: undated camp capacities are known";

}  // namespace couloir

#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace couloir {

/// Indented, ending in a line feed. Bytes that are not UTF-8 become U+FFFD.
std::string json_text(const nlohmann::ordered_json& json);

}  // namespace couloir

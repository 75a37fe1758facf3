#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Indented, ending in a line feed. Bytes that are not UTF-8 become U+FFFD.
std::string json_text(const nlohmann::ordered_json& json);

/// The files that were read: path and sha256 of each.
nlohmann::ordered_json inputs_json(const std::vector<InputFile>& inputs);

}  // namespace couloir

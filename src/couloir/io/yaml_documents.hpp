#pragma once

#include <optional>
#include <string>

namespace couloir {

/// The line, from 1, of what follows the first document of a YAML text, and which YAML::Load passes
/// over in silence; nothing if nothing follows. Throws YAML::Exception where it is no YAML.
std::optional<int> line_after_first_document(const std::string& text);

}  // namespace couloir

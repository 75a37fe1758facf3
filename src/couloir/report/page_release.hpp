#pragma once

#include <string>
#include <string_view>

#include "couloir/report/release.hpp"

namespace couloir {

/// page.json without what the level hides (docs/release-levels.md): what is hidden is not in the
/// text, so it cannot be in the page. Throws std::runtime_error where the text is no
/// page.json of this version, or of a level that hides more or other things than this one.
std::string page_at_level(std::string_view page, ReleaseLevel level);

}  // namespace couloir

#pragma once

#include <string>

namespace couloir {

/// The settings table for a terminal.
std::string settings_text();

/// The settings table as docs/settings.md.
std::string settings_markdown();

}  // namespace couloir

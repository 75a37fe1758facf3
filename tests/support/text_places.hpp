#pragma once

#include <string>

#include "couloir/scenario/location.hpp"

namespace couloir {

/// Reads one place of a text map ("Z camp 5000 country=North"). Throws std::invalid_argument where
/// it is none.
Location read_place(const std::string& text);

}  // namespace couloir

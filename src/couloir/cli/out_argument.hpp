#pragma once

#include <string>

namespace couloir {

/// Throws CommandLineError where --out was given and no result can be written there.
void check_out(const std::string& out);

}  // namespace couloir

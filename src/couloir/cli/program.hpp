#pragma once

#include <string>
#include <vector>

#include "couloir/cli/console.hpp"

namespace couloir {

/// The couloir command: `arguments` without the program's own name. Returns an ExitCode; throws
/// nothing.
int run_program(const std::vector<std::string>& arguments, Console& console);

}  // namespace couloir

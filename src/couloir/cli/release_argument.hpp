#pragma once

#include <string>

#include "couloir/cli/arguments.hpp"
#include "couloir/report/release.hpp"

namespace couloir {

/// The option --release; `otherwise` says in words what holds without it.
void add_release(Arguments& command, std::string& release, const std::string& otherwise);

/// Throws CommandLineError where the text is neither empty nor a level's name.
void check_release(const std::string& release);

/// The level named by a checked text; `otherwise` where it is empty.
ReleaseLevel release_or(ReleaseLevel otherwise, const std::string& release);

}  // namespace couloir

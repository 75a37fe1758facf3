#include "couloir/cli/release_argument.hpp"

namespace couloir {

void add_release(Arguments& command, std::string& release, const std::string& otherwise) {
    command.text("--release", release, "internal|partner|public",
                 "who the results are for (docs/release-levels.md); default: " + otherwise);
}

void check_release(const std::string& release) {
    if (!release.empty() && !release_level(release))
        throw CommandLineError("--release is internal, partner or public, not " + release);
}

ReleaseLevel release_or(ReleaseLevel otherwise, const std::string& release) {
    return release_level(release).value_or(otherwise);
}

}  // namespace couloir

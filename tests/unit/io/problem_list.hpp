#pragma once

#include <string>
#include <vector>

#include "couloir/base/problem.hpp"

namespace couloir {

/// Codes and lines of problems, short enough to compare: "E102 line 3".
inline std::vector<std::string> codes_of(const Problems& problems) {
    std::vector<std::string> codes;
    for (const Problem& problem : problems.all())
        codes.push_back(problem.code + " line " + std::to_string(problem.place.line));
    return codes;
}

using Codes = std::vector<std::string>;

}  // namespace couloir

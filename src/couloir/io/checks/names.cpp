#include "couloir/io/checks/names.hpp"

#include <fmt/format.h>

#include <map>

#include "couloir/io/checks/findings.hpp"
#include "couloir/io/plain_name.hpp"
#include "couloir/io/text.hpp"

namespace couloir {

void check_names(const std::vector<Location>& locations, Problems& problems) {
    Findings similar("W104", "if both are one place, give it one name");
    std::map<std::string, const Location*> by_name;
    for (const Location& location : locations) {
        if (location.name.empty())
            continue;
        const auto [first, is_new] = by_name.emplace(plain_name(location.name), &location);
        if (is_new)
            continue;
        const Location& other = *first->second;
        if (other.name == location.name) {
            problems.error(
                "E102", location.place,
                fmt::format("{} is already in line {}", in_quotes(location.name), other.place.line),
                "give each location a name of its own");
        } else {
            similar.add(location.place, fmt::format("{} is nearly the name in line {}, {}",
                                                    in_quotes(location.name), other.place.line,
                                                    in_quotes(other.name)));
        }
    }
    similar.report(problems);
}

}  // namespace couloir

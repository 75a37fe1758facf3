#include "couloir/io/checks/names.hpp"

#include <fmt/format.h>

#include <map>

#include "couloir/io/checks/findings.hpp"
#include "couloir/io/plain_name.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

/// The first location of each name, by the plain one.
using FirstOf = std::map<std::string, const Location*>;

void check_name(const Location& location, FirstOf& by_name, Findings& similar, Problems& problems) {
    const auto [first, is_new] = by_name.emplace(plain_name(location.name), &location);
    if (is_new)
        return;
    const Location& other = *first->second;
    if (other.name == location.name)
        problems.error(
            "E102", location.place,
            fmt::format("{} is already in line {}", in_quotes(location.name), other.place.line),
            "give each location a name of its own");
    else
        similar.add(location.place,
                    fmt::format("{} is nearly the name in line {}, {}", in_quotes(location.name),
                                other.place.line, in_quotes(other.name)));
}

void check_country(const Location& location, FirstOf& by_country, Findings& similar) {
    const auto [first, is_new] = by_country.emplace(plain_name(location.country), &location);
    const Location& other = *first->second;
    if (!is_new && other.country != location.country)
        similar.add(
            location.place,
            fmt::format("country {} is nearly that of line {}, {}, and taken for another",
                        in_quotes(location.country), other.place.line, in_quotes(other.country)));
}

}  // namespace

void check_names(const std::vector<Location>& locations, Problems& problems) {
    Findings names("W104", "if both are one place, give it one name");
    Findings countries("W104", "if both are one country, give it one name");
    FirstOf by_name;
    FirstOf by_country;
    for (const Location& location : locations) {
        if (!location.name.empty())
            check_name(location, by_name, names, problems);
        check_country(location, by_country, countries);
    }
    names.report(problems);
    countries.report(problems);
}

}  // namespace couloir

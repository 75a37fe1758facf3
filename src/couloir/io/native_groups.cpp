#include "couloir/io/native_groups.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "couloir/io/settings_yaml.hpp"
#include "couloir/io/suggestions.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

constexpr std::string_view kExample =
    "groups: [{name: adults, share: 0.6}, {name: children, share: 0.4}]";

/// Shares as people round them.
constexpr double kNearlyOne = 1e-3;

std::string scalar_of(const YAML::Node& node, const char* key) {
    return node[key] && node[key].IsScalar() ? node[key].Scalar() : "";
}

bool is_known_key(const std::string& key) {
    return key == "name" || key == "share" || key == "needs_transport" || key == "claim";
}

std::optional<Group> read_group(const YAML::Node& node, const Place& place, Problems& problems) {
    if (!node.IsMap()) {
        problems.error("E509", place, "a group has a name and a share", std::string(kExample));
        return std::nullopt;
    }
    for (const auto& item : node) {
        const std::string key = item.first.IsScalar() ? item.first.Scalar() : "";
        if (!is_known_key(key))
            problems.error("E509", place, fmt::format("a group has no key {}", in_quotes(key)),
                           "keys: name, share, needs_transport, claim");
    }
    Group group;
    group.name = scalar_of(node, "name");
    const std::string share = scalar_of(node, "share");
    const auto number = number_in(share);
    const std::string transport = lower_case(scalar_of(node, "needs_transport"));
    group.needs_transport = transport == "yes" || transport == "true";
    if (group.name.empty() || group.name == "all" || group.name == "none") {
        problems.error("E509", place, "a group needs a name, and not all or none");
    } else if (!number || *number < 0.0 || *number > 1.0) {
        problems.error("E509", place,
                       fmt::format("the share of {} is {}, not a number from 0 to 1",
                                   in_quotes(group.name), in_quotes(share)));
    } else {
        group.share = *number;
        return group;
    }
    return std::nullopt;
}

void check_groups(const std::vector<Group>& groups, const Place& place, Problems& problems) {
    const double sum =
        std::accumulate(groups.begin(), groups.end(), 0.0,
                        [](double all, const Group& group) { return all + group.share; });
    if (std::abs(sum - 1.0) > kNearlyOne)
        problems.error("E509", place,
                       fmt::format("the shares of the groups add up to {:.4g}, not to 1", sum));
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (groups[i].name == groups[k].name)
                problems.error("E509", place,
                               fmt::format("two groups are named {}", in_quotes(groups[i].name)));
        }
    }
}

}  // namespace

void read_groups(const YAML::Node& node, const std::string& file, Scenario& scenario,
                 Problems& problems) {
    const Place place = place_of(node, file);
    scenario.groups.clear();
    if (!node.IsSequence() || node.size() == 0) {
        problems.error("E509", place, "groups is a list", std::string(kExample));
        return;
    }
    const std::size_t before = problems.all().size();
    for (const YAML::Node& item : node) {
        if (const auto group = read_group(item, place_of(item, file), problems))
            scenario.groups.push_back(*group);
    }
    if (problems.all().size() == before)
        check_groups(scenario.groups, place, problems);
}

std::optional<std::vector<std::size_t>> groups_in(std::string_view text,
                                                  const std::vector<Group>& groups,
                                                  std::string_view code, const Place& place,
                                                  Problems& problems) {
    std::vector<std::size_t> found;
    const std::string word = lower_case(text);
    if (word == "none")
        return found;
    if (word == "all") {
        found.resize(std::max<std::size_t>(1, groups.size()));
        std::iota(found.begin(), found.end(), std::size_t{0});
        return found;
    }
    Suggestions known({"all", "none"});
    for (const Group& group : groups)
        known.add(group.name);
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = rest.find(';');
        const std::string_view name = trimmed(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&](const Group& g) { return g.name == name; });
        if (group == groups.end()) {
            problems.error(std::string(code), place,
                           fmt::format("there is no group {}", in_quotes(name)),
                           known.hint(name, "all, none, or groups of scenario.yml with ; between"));
            return std::nullopt;
        }
        found.push_back(static_cast<std::size_t>(group - groups.begin()));
    }
    return found;
}

}  // namespace couloir

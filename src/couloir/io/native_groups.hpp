#pragma once

#include <yaml-cpp/yaml.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couloir/base/problem.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Reads `groups` of scenario.yml: a list of {name, share, needs_transport}. Names are told apart,
/// shares add up to 1 (E509).
void read_groups(const YAML::Node& node, const std::string& file, Scenario& scenario,
                 Problems& problems);

/// The groups that a text such as "all", "none" or "women; children" names; nothing, with an error
/// under `code`, if one of them is unknown. "all" is every group; where none are stated, the one.
std::optional<std::vector<std::size_t>> groups_in(std::string_view text,
                                                  const std::vector<Group>& groups,
                                                  std::string_view code, const Place& place,
                                                  Problems& problems);

}  // namespace couloir

#pragma once

#include <yaml-cpp/yaml.h>

#include <map>
#include <optional>
#include <vector>

#include "couloir/io/csv.hpp"
#include "couloir/io/settings_entries.hpp"

namespace couloir {

/// The document as a tree; nothing, with an error, if it is not one YAML document. No exception
/// escapes.
std::optional<YAML::Node> parse_yaml(const TextFile& file, Problems& problems);

/// Warns of a key that was there before: YAML forbids it, and readers of YAML do not.
class UniqueKeys {
  public:
    explicit UniqueKeys(Problems& problems) : problems_(problems) {}

    void check(const std::string& key, const Place& place);

  private:
    Problems& problems_;
    std::map<std::string, int> lines_;
};

/// Where a node stands in its file.
Place place_of(const YAML::Node& node, const std::string& file);

/// The settings of a tree of maps, in the order of the file: nested keys become dotted names. An
/// empty value counts as not given. A value may be a map of value, low, high and claim.
std::vector<SettingEntry> setting_entries(const YAML::Node& tree, const std::string& file,
                                          Problems& problems);

}  // namespace couloir

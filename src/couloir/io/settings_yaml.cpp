#include "couloir/io/settings_yaml.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "couloir/io/text.hpp"
#include "couloir/io/yaml_documents.hpp"

namespace couloir {
namespace {

constexpr std::string_view kConflictDriven = "spawn_rules.conflict_driven_spawning";

/// Aliases let a small file spell out an endless tree; no settings file needs this many values.
constexpr std::size_t kMostNodes = 10000;
constexpr std::size_t kLargestYaml = 1U << 20U;

bool is_section(std::string_view key) {
    return std::ranges::any_of(settings_table(), [&](const SettingRecord& record) {
        return record.name.size() > key.size() && record.name.starts_with(key) &&
               record.name[key.size()] == '.';
    });
}

class Collector {
  public:
    Collector(const std::string& file, Problems& problems)
        : file_(file), problems_(problems), keys_(problems) {}

    void section(const YAML::Node& node, const std::string& prefix) {
        for (const auto& item : node) {
            if (++nodes_ > kMostNodes) {
                problems_.error("E501", {file_, 0, 0}, "the file has too many values");
                return;
            }
            const Place place = place_of(item.first, file_);
            if (!item.first.IsScalar()) {
                problems_.error("E501", place, "a key must be a plain word");
                continue;
            }
            const std::string key = prefix + item.first.Scalar();
            keys_.check(key, place);
            entry(key, item.second, place);
        }
    }

    std::vector<SettingEntry> take() { return std::move(entries_); }

  private:
    void entry(const std::string& key, const YAML::Node& node, const Place& place) {
        if (node.IsNull() && (is_section(key) || find_setting(key) != nullptr))
            return;
        if (is_section(key)) {
            if (!node.IsMap()) {
                problems_.error("E503", place, fmt::format("{} holds settings, one a line", key));
                return;
            }
            if (key == kConflictDriven)
                add(std::string(kConflictDriven) + ".spawn_mode", YAML::Node("constant"), place);
            section(node, key + ".");
            return;
        }
        add(key, node, place);
    }

    void add(const std::string& key, const YAML::Node& node, const Place& place) {
        SettingEntry entry;
        entry.record = resolve_setting(key, place, problems_);
        entry.key = key;
        entry.place = place;
        if (entry.record == nullptr)
            return;
        if (node.IsMap() && node["value"]) {
            read_range(node, entry);
        } else {
            read_value(node, entry);
        }
        entries_.push_back(std::move(entry));
    }

    static void read_value(const YAML::Node& node, SettingEntry& entry) {
        entry.is_structure = node.IsMap();
        if (node.IsScalar()) {
            entry.value = node.Scalar();
            entry.is_text = node.Tag() == "!";
        } else if (node.IsSequence()) {
            std::vector<std::string> parts;
            for (std::size_t i = 0; i < node.size() && i < kMostNodes; ++i) {
                parts.push_back(node[i].IsScalar() ? node[i].Scalar() : "a structure");
            }
            entry.value = '[' + joined(parts) + ']';
        }
    }

    void read_range(const YAML::Node& node, SettingEntry& entry) {
        for (const auto& item : node) {
            const std::string part = item.first.IsScalar() ? item.first.Scalar() : "";
            if (part == "value") {
                read_value(item.second, entry);
            } else if (!item.second.IsScalar() ||
                       (part != "low" && part != "high" && part != "claim")) {
                problems_.error("E506", place_of(item.first, file_),
                                fmt::format("{} takes value, low, high and claim, not {}",
                                            entry.key, in_quotes(part)));
            } else if (part == "claim") {
                entry.claim = item.second.Scalar();
            } else {
                (part == "low" ? entry.low : entry.high) = item.second.Scalar();
            }
        }
    }

    const std::string& file_;
    Problems& problems_;
    UniqueKeys keys_;
    std::size_t nodes_ = 0;
    std::vector<SettingEntry> entries_;
};

}  // namespace

std::optional<YAML::Node> parse_yaml(const TextFile& file, Problems& problems) {
    if (file.text.size() > kLargestYaml) {
        problems.error(
            "E005", {file.path, 0, 0},
            fmt::format("a settings file is not larger than {} kB", kLargestYaml >> 10U));
        return std::nullopt;
    }
    try {
        if (const auto line = line_after_first_document(file.text)) {
            problems.error("E501", {file.path, *line, 0},
                           "the file goes on after its document ends",
                           "is there a line --- or a bracket too many?");
            return std::nullopt;
        }
        YAML::Node tree = YAML::Load(file.text);
        if (tree.size() > kMostNodes) {
            problems.error("E501", {file.path, 0, 0}, "the file has too many values");
            return std::nullopt;
        }
        return tree;
    } catch (const YAML::Exception& exception) {
        problems.error("E501", {file.path, exception.mark.line + 1, exception.mark.column + 1},
                       fmt::format("this is not YAML: {}", exception.msg),
                       "check the indentation (spaces, not tabs) and the colons");
        return std::nullopt;
    }
}

void UniqueKeys::check(const std::string& key, const Place& place) {
    const auto [first, is_new] = lines_.emplace(key, place.line);
    if (!is_new)
        problems_.warn("W505", place,
                       fmt::format("{} is already in line {}: the last value counts",
                                   in_quotes(key), first->second),
                       "take one of the two out");
}

Place place_of(const YAML::Node& node, const std::string& file) {
    return {file, node.Mark().line + 1, 0};
}

std::vector<SettingEntry> setting_entries(const YAML::Node& tree, const std::string& file,
                                          Problems& problems) {
    if (tree.IsNull())
        return {};
    if (!tree.IsMap()) {
        problems.error("E503", place_of(tree, file), "settings are written as key: value");
        return {};
    }
    try {
        Collector collector(file, problems);
        collector.section(tree, "");
        return collector.take();
    } catch (const YAML::Exception& exception) {
        problems.error("E501", {file, exception.mark.line + 1, 0},
                       fmt::format("this is not YAML: {}", exception.msg));
        return {};
    }
}

}  // namespace couloir

#include "couloir/io/settings_layers.hpp"

#include "couloir/io/settings_yaml.hpp"

namespace couloir {
namespace {

std::vector<SettingEntry> entries_of(const TextFile& file, Problems& problems) {
    const auto tree = parse_yaml(file, problems);
    if (tree && tree->IsNull())
        problems.warn("W503", {file.path, 0, 0},
                      "the file is empty: every setting has its default");
    return tree ? setting_entries(*tree, file.path, problems) : std::vector<SettingEntry>{};
}

}  // namespace

std::vector<SettingEntry> apply_settings_layers(std::vector<SettingEntry> own, Folder& folder,
                                                const ReadOptions& options, Scenario& scenario,
                                                Problems& problems) {
    if (options.settings_file) {
        own.clear();
        if (const auto file = folder.read_elsewhere(*options.settings_file))
            own = entries_of(*file, problems);
    }
    for (const std::string& text : options.set) {
        if (auto entry = command_line_entry(text, problems))
            own.push_back(std::move(*entry));
    }
    apply_settings(own, scenario.settings, scenario.uncertain_settings, problems);
    settle(scenario.settings);
    return own;
}

std::vector<SettingEntry> apply_settings_layers(const std::optional<TextFile>& own, Folder& folder,
                                                const ReadOptions& options, Scenario& scenario,
                                                Problems& problems) {
    return apply_settings_layers(own ? entries_of(*own, problems) : std::vector<SettingEntry>{},
                                 folder, options, scenario, problems);
}

}  // namespace couloir

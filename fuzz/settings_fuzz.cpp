// Settings: a YAML file, the header of a native folder, and the lines of the text as --set.
#include <cstdint>

#include "couloir/base/assert.hpp"
#include "couloir/io/native_header.hpp"
#include "couloir/io/settings_entries.hpp"
#include "couloir/io/settings_yaml.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

void try_entries(const std::vector<SettingEntry>& entries, Problems& problems) {
    Settings settings;
    std::vector<UncertainSetting> uncertain;
    apply_settings(entries, settings, uncertain, problems);
    settle(settings);
    for (const SettingRecord& record : settings_table()) {
        if (std::holds_alternative<std::monostate>(record.field))
            continue;
        const std::string text = setting_text(settings, record);
        Settings again;
        if (!text.empty())
            COULOIR_ASSERT(!set_setting(again, record, text), "what was taken is taken again");
    }
}

void try_file(const TextFile& file) {
    Problems problems;
    if (const auto tree = parse_yaml(file, problems))
        try_entries(setting_entries(*tree, file.path, problems), problems);
    Scenario scenario;
    try_entries(read_native_header(file, std::nullopt, scenario, problems), problems);
}

void try_command_line(const std::string& text) {
    Problems problems;
    std::vector<SettingEntry> entries;
    for (const std::string& line : parts_of(text, "\n")) {
        if (auto entry = command_line_entry(line, problems))
            entries.push_back(std::move(*entry));
    }
    try_entries(entries, problems);
}

}  // namespace
}  // namespace couloir

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const couloir::TextFile file{"x.yml", {reinterpret_cast<const char*>(data), size}};
    couloir::try_file(file);
    couloir::try_command_line(file.text);
    return 0;
}

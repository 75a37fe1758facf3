#include "couloir/io/settings_entries.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "couloir/io/suggestions.hpp"
#include "couloir/io/text.hpp"

namespace couloir {
namespace {

constexpr std::string_view kCommandLine = "--set";
constexpr std::string_view kSinks = "spawn_rules.camps_are_sinks";
constexpr std::string_view kAwareness = "move_rules.awareness_level";
constexpr std::string_view kTwoSystems = "move_rules.two_system_decision_making";
/// The key that Flee's code looks up for camps_are_sinks.
constexpr std::string_view kSinksInFleeCode = "spawn_rules.camps_are_sicks";

std::string_view last_part(std::string_view key) {
    return key.substr(key.rfind('.') + 1);
}

std::string setting_hint(std::string_view key) {
    for (const SettingRecord& record : settings_table()) {
        if (last_part(record.name) == last_part(key))
            return fmt::format("did you mean {}?", in_quotes(record.name));
    }
    return Suggestions(setting_names()).hint(key, "docs/settings.md lists all settings");
}

bool is_flag(const SettingRecord& record) {
    return std::holds_alternative<bool Settings::*>(record.field);
}

/// YAML 1.1, which Flee's reader follows, has more words for true and false than YAML 1.2.
std::string flag_text(std::string_view value) {
    const std::string word = lower_case(value);
    if (word == "yes" || word == "on" || word == "true")
        return "true";
    return word == "no" || word == "off" || word == "false" ? "false" : std::string(value);
}

/// Whether a setting that has no effect here was given a value that has none in Flee either.
bool changes_nothing(const SettingEntry& entry) {
    const std::string value = lower_case(entry.value);
    if (entry.key.starts_with("log_levels."))
        return true;
    if (entry.is_structure)
        return false;
    if (value.empty() || value == "false" || value == "0" || value == entry.record->default_text)
        return true;
    const auto given = number_in(value);
    return given && given == number_in(entry.record->default_text);
}

void set_range(const SettingEntry& entry, std::vector<UncertainSetting>& uncertain,
               const Settings& settings, Problems& problems) {
    std::erase_if(uncertain, [&](const auto& other) { return other.name == entry.record->name; });
    if (!entry.low && !entry.high)
        return;
    const auto* field = std::get_if<double Settings::*>(&entry.record->field);
    if (field == nullptr) {
        problems.error("E506", entry.place,
                       fmt::format("{} cannot have a range: it is not a real number", entry.key));
        return;
    }
    Quantity quantity{settings.**field, number_in(entry.low.value_or("")),
                      number_in(entry.high.value_or("")), entry.claim};
    if (!quantity.low || !quantity.high || *quantity.low > quantity.value ||
        *quantity.high < quantity.value || *quantity.low < entry.record->lowest ||
        *quantity.high > entry.record->highest) {
        problems.error("E506", entry.place,
                       fmt::format("the range of {} must be two numbers, low <= value <= high, "
                                   "within [{}, {}]",
                                   entry.key, entry.record->lowest, entry.record->highest));
        return;
    }
    uncertain.push_back({std::string(entry.record->name), quantity});
}

/// Whether Flee's code never turns this on from a file: it looks for camps_are_sicks, and wants
/// Python's True for two_system_decision_making where its reader gives 1.0.
bool is_lost_on_flee(const SettingEntry& entry, Compat compat) {
    return follows_flee_code(compat) && entry.place.file != kCommandLine &&
           (entry.key == kSinks || entry.record->name == kTwoSystems);
}

void warn_of_lost_switch(const SettingEntry& entry, Problems& problems) {
    problems.warn("W502", entry.place,
                  fmt::format("{} has no effect: Flee's code never turns it on from a file",
                              last_part(entry.record->name)),
                  fmt::format("--set {}=true turns it on; so does --set compat=as-documented",
                              entry.record->name));
}

void warn_of_awareness(const SettingEntry& entry, int level, Problems& problems) {
    problems.warn("W504", entry.place,
                  level == 0 ? "at awareness level 0 nobody moves, as in Flee's code"
                             : "an awareness level below 0 acts as 1, as in Flee's code",
                  "with --set compat=as-documented people see roads only at 0, and take any road "
                  "below it");
}

void apply(const SettingEntry& entry, Settings& settings, std::vector<UncertainSetting>& uncertain,
           Problems& problems) {
    const SettingRecord& record = *entry.record;
    if (std::holds_alternative<std::monostate>(record.field)) {
        if (!changes_nothing(entry))
            problems.warn(
                "W501", entry.place,
                fmt::format("{} has no effect: Couloir does not act on it yet", entry.key),
                std::string(record.text));
        return;
    }
    if (is_lost_on_flee(entry, settings.compat)) {
        if (flag_text(entry.value) == "true")
            warn_of_lost_switch(entry, problems);
        return;
    }
    if (entry.is_structure || (entry.is_text && is_flag(record))) {
        problems.error("E503", entry.place,
                       entry.is_text ? fmt::format("{} is true or false, not the text {}",
                                                   entry.key, in_quotes(entry.value))
                                     : fmt::format("{} is a single value", entry.key));
        return;
    }
    const std::string value = is_flag(record) ? flag_text(entry.value) : entry.value;
    if (auto complaint = set_setting(settings, record, value)) {
        problems.error("E503", entry.place, *complaint, std::string(record.text));
        return;
    }
    if (record.name == kAwareness && settings.awareness_level <= 0 &&
        follows_flee_code(settings.compat))
        warn_of_awareness(entry, settings.awareness_level, problems);
    set_range(entry, uncertain, settings, problems);
}

}  // namespace

const SettingRecord* resolve_setting(std::string_view key, const Place& place, Problems& problems) {
    const SettingRecord* record = find_setting(key == kSinksInFleeCode ? kSinks : key);
    if (record == nullptr) {
        problems.error("E502", place, fmt::format("there is no setting {}", in_quotes(key)),
                       setting_hint(key));
    }
    return record;
}

std::optional<SettingEntry> command_line_entry(std::string_view text, Problems& problems) {
    const Place place{std::string(kCommandLine), 0, 0};
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) {
        problems.error("E504", place, fmt::format("{} is not KEY=VALUE", in_quotes(text)),
                       "for example --set move_rules.awareness_level=2");
        return std::nullopt;
    }
    const std::string_view key = trimmed(text.substr(0, equals));
    const SettingRecord* record = resolve_setting(key, place, problems);
    if (record == nullptr)
        return std::nullopt;
    SettingEntry entry;
    entry.record = record;
    entry.key = key;
    entry.value = trimmed(text.substr(equals + 1));
    entry.place = place;
    return entry;
}

void apply_settings(std::span<const SettingEntry> entries, Settings& settings,
                    std::vector<UncertainSetting>& uncertain, Problems& problems) {
    const auto is_compat = [](const SettingEntry& entry) { return entry.key == "compat"; };
    for (const SettingEntry& entry : entries) {
        if (is_compat(entry))
            apply(entry, settings, uncertain, problems);
    }
    for (const SettingEntry& entry : entries) {
        if (!is_compat(entry))
            apply(entry, settings, uncertain, problems);
    }
}

}  // namespace couloir

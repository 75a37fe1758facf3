#include "couloir/scenario/settings.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "couloir/base/assert.hpp"

namespace couloir {
namespace {

using Complaint = std::optional<std::string>;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::optional<double> number(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

/// Takes a number that lies in the setting's range; says what is wrong with any other text.
Complaint take_number(const SettingRecord& record, std::string_view text, double& value) {
    const auto parsed = number(text);
    if (!parsed)
        return fmt::format("{} is a number, not \"{}\"", record.name, text);
    if (*parsed < record.lowest || *parsed > record.highest) {
        return fmt::format("{} must lie in [{}, {}], not {}", record.name, record.lowest,
                           record.highest, *parsed);
    }
    value = *parsed;
    return std::nullopt;
}

Complaint set(Settings& settings, const SettingRecord& record, bool Settings::*field,
              std::string_view value) {
    if (value == "true" || value == "True" || value == "TRUE" || value == "yes" || value == "1") {
        settings.*field = true;
    } else if (value == "false" || value == "False" || value == "FALSE" || value == "no" ||
               value == "0") {
        settings.*field = false;
    } else {
        return fmt::format("{} is true or false, not \"{}\"", record.name, value);
    }
    return std::nullopt;
}

Complaint set(Settings& settings, const SettingRecord& record, double Settings::*field,
              std::string_view value) {
    return take_number(record, value, settings.*field);
}

/// Flee cuts a fraction off (1.5 is read as 1), and so do we.
Complaint set(Settings& settings, const SettingRecord& record, int Settings::*field,
              std::string_view value) {
    double whole = settings.*field;
    Complaint complaint = take_number(record, value, whole);
    settings.*field = static_cast<int>(whole);
    return complaint;
}

Complaint set(Settings& settings, const SettingRecord& record, std::string Settings::*field,
              std::string_view value) {
    if (value != "" && value != "constant" && value != "poisson" && value != "Poisson" &&
        value != "pop_ratio" && value != "intentions") {
        return fmt::format("{} is constant, poisson, pop_ratio or intentions, not \"{}\"",
                           record.name, value);
    }
    settings.*field = value == "Poisson" ? std::string("poisson") : std::string(value);
    return std::nullopt;
}

Complaint set(Settings& settings, const SettingRecord& record, std::vector<double> Settings::*field,
              std::string_view value) {
    if (!value.starts_with('[') || !value.ends_with(']')) {
        return fmt::format("{} is a list such as [1, 0.5], not \"{}\"", record.name, value);
    }
    std::string_view rest = trimmed(value.substr(1, value.size() - 2));
    std::vector<double> list;
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        if (auto complaint = take_number(record, rest.substr(0, comma), list.emplace_back()))
            return complaint;
        rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 1);
    }
    settings.*field = std::move(list);
    return std::nullopt;
}

Complaint set(Settings& settings, const SettingRecord& record, Compat Settings::*field,
              std::string_view value) {
    const auto found = std::find(kCompatNames.begin(), kCompatNames.end(), value);
    if (found == kCompatNames.end())
        return fmt::format("{} is {}, not \"{}\"", record.name, fmt::join(kCompatNames, " or "),
                           value);
    settings.*field = static_cast<Compat>(found - kCompatNames.begin());
    return std::nullopt;
}

Complaint set(Settings&, const SettingRecord&, std::monostate, std::string_view) {
    return std::nullopt;
}

std::string text_of(std::monostate) {
    return "";
}
std::string text_of(bool value) {
    return value ? "true" : "false";
}
std::string text_of(int value) {
    return std::to_string(value);
}
std::string text_of(double value) {
    return fmt::format("{}", value);
}
std::string text_of(const std::string& value) {
    return value;
}
std::string text_of(Compat value) {
    return std::string(kCompatNames[static_cast<std::size_t>(value)]);
}
std::string text_of(const std::vector<double>& value) {
    std::string text = "[";
    for (const double number : value)
        text += fmt::format("{}{}", text.size() > 1 ? ", " : "", number);
    return text + "]";
}

}  // namespace

const SettingRecord* find_setting(std::string_view name) {
    for (const SettingRecord& record : settings_table()) {
        if (record.name == name)
            return &record;
    }
    return nullptr;
}

std::vector<std::string> setting_names() {
    std::vector<std::string> names;
    for (const SettingRecord& record : settings_table())
        names.emplace_back(record.name);
    return names;
}

std::optional<std::string> set_setting(Settings& settings, const SettingRecord& record,
                                       std::string_view value) {
    const std::string_view text = trimmed(value);
    return std::visit([&](auto field) { return set(settings, record, field, text); }, record.field);
}

void set_real(Settings& settings, std::string_view name, double value) {
    const SettingRecord* record = find_setting(name);
    COULOIR_ASSERT(record != nullptr, "readers keep to the settings table");
    const auto* field = std::get_if<double Settings::*>(&record->field);
    COULOIR_ASSERT(field != nullptr, "only a real-valued setting has a range");
    settings.*(*field) = value;
}

std::string setting_text(const Settings& settings, const SettingRecord& record) {
    return std::visit(
        [&](auto field) {
            if constexpr (std::is_same_v<decltype(field), std::monostate>) {
                return text_of(field);
            } else {
                return text_of(settings.*field);
            }
        },
        record.field);
}

std::optional<double> setting_number(const Settings& settings, const SettingRecord& record) {
    if (const auto* whole = std::get_if<int Settings::*>(&record.field))
        return settings.**whole;
    if (const auto* real = std::get_if<double Settings::*>(&record.field))
        return settings.**real;
    return std::nullopt;
}

void settle(Settings& settings) {
    if (settings.use_v1_rules) {
        settings.max_move_speed_km_per_day = 200.0;
        settings.start_on_foot = false;
        settings.avoid_short_stints = false;
        settings.camp_weight = 2.0;
        settings.conflict_weight = 0.25;
    }
    if (settings.displaced_per_conflict_day < 0.0) {
        const bool is_share = settings.conflict_spawn_mode == "pop_ratio" ||
                              settings.conflict_spawn_mode == "intentions";
        settings.displaced_per_conflict_day = is_share ? 0.01 : 500.0;
    }
}

}  // namespace couloir

#include "couloir/report/settings_text.hpp"

#include <fmt/format.h>

#include <cmath>

#include "couloir/scenario/settings.hpp"

namespace couloir {
namespace {

constexpr std::string_view kIntroduction =
    "# Settings\n"
    "\n"
    "This page is made by `couloir settings --markdown` from the table that the program itself\n"
    "reads settings by; a test keeps the two in step. A Flee folder sets them in\n"
    "`simsetting.yml`, a native folder under `settings:` in `scenario.yml`, and the command line\n"
    "with `--set KEY=VALUE`, which comes last. An unknown key is an error.\n"
    "\n"
    "Settings marked *not acted on* are Flee's: they are accepted, and where one is set to more\n"
    "than its default a warning says that it has no effect.\n";

std::string_view type_of(const SettingRecord& record) {
    struct Type {
        std::string_view operator()(std::monostate) const { return "not acted on"; }
        std::string_view operator()(bool Settings::*) const { return "true or false"; }
        std::string_view operator()(int Settings::*) const { return "whole number"; }
        std::string_view operator()(double Settings::*) const { return "number"; }
        std::string_view operator()(std::string Settings::*) const { return "word"; }
        std::string_view operator()(std::vector<double> Settings::*) const { return "list"; }
        std::string_view operator()(Compat Settings::*) const { return "word"; }
    };
    return std::visit(Type{}, record.field);
}

bool is_number(const SettingRecord& record) {
    return std::holds_alternative<int Settings::*>(record.field) ||
           std::holds_alternative<double Settings::*>(record.field) ||
           std::holds_alternative<std::vector<double> Settings::*>(record.field);
}

std::string bound(double value) {
    if (std::isinf(value))
        return value > 0 ? "no limit" : "no limit below";
    return fmt::format("{}", value);
}

std::string range_of(const SettingRecord& record) {
    if (!is_number(record))
        return "";
    return fmt::format("{} to {}", bound(record.lowest), bound(record.highest));
}

std::string_view section_of(const SettingRecord& record) {
    const auto dot = record.name.find('.');
    return dot == std::string_view::npos ? "general" : record.name.substr(0, dot);
}

/// What a native folder that does not state the setting draws it from.
std::string prior_of(const SettingRecord& record) {
    if (!record.prior)
        return "";
    const Prior& prior = *record.prior;
    return fmt::format(
        ". A native folder that does not state it draws it: {} ({} to {}). {}{}", prior.value,
        prior.low, prior.high, prior.source,
        prior.known_from.empty() ? "" : fmt::format("; not known before {}", prior.known_from));
}

/// `|` would end a cell of a Markdown table.
std::string markdown_cell(std::string_view text) {
    std::string cell;
    for (const char letter : text)
        cell += letter == '|' ? "\\|" : std::string(1, letter);
    return cell;
}

template <class AddSection, class AddRecord>
void by_section(AddSection add_section, AddRecord add_record) {
    std::string_view section;
    for (const SettingRecord& record : settings_table()) {
        if (section_of(record) != section) {
            section = section_of(record);
            add_section(section);
        }
        add_record(record);
    }
}

}  // namespace

std::string settings_text() {
    std::string text;
    by_section(
        [&](std::string_view section) {
            text += fmt::format("{}{}\n", text.empty() ? "" : "\n", section);
        },
        [&](const SettingRecord& record) {
            const std::string range = range_of(record);
            text +=
                fmt::format("  {}\n      {}{}\n      {}{}{}{}{}{}\n", record.name, record.text,
                            prior_of(record), type_of(record), record.unit.empty() ? "" : ", ",
                            record.unit, range.empty() ? "" : ", " + range,
                            record.default_text.empty() ? "" : "; default ", record.default_text);
        });
    return text;
}

std::string settings_markdown() {
    std::string text(kIntroduction);
    by_section(
        [&](std::string_view section) {
            text += fmt::format(
                "\n## {}\n\n| setting | type | unit | range | default | what it does | source "
                "|\n|---|---|---|---|---|---|---|\n",
                section);
        },
        [&](const SettingRecord& record) {
            const std::string otherwise =
                record.default_text.empty() ? "" : fmt::format("`{}`", record.default_text);
            text += fmt::format("| `{}` | {} | {} | {} | {} | {} | {} |\n", record.name,
                                type_of(record), record.unit, range_of(record), otherwise,
                                markdown_cell(std::string(record.text) + prior_of(record)),
                                record.source);
        });
    return text;
}

}  // namespace couloir

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace couloir {

/// What docs/errors.md, which is a part of the program, says of a problem's number.
struct CodeHelp {
    std::string code;   ///< "E201"
    std::string title;  ///< what is wrong, without the particulars
    std::string topic;  ///< "Routes"
    std::string text;   ///< paragraphs, a line each, with blank lines between
};

/// All of them, in the order of the page.
const std::vector<CodeHelp>& all_code_help();

/// That of one code, in upper or lower case; nothing for an unknown one.
std::optional<CodeHelp> code_help(std::string_view code);

/// For a terminal of 100 columns.
std::string code_help_text(const CodeHelp& help);

/// The topics of the page and their codes, a line each.
std::string code_topics_text();

/// `{"code": ..., "title": ..., "severity": "error" or "warning", "text": ...}`
std::string code_help_json(const CodeHelp& help);

/// A list of such objects.
std::string code_help_json(const std::vector<CodeHelp>& all);

}  // namespace couloir

#include "couloir/report/code_help.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>

#include "couloir/io/text.hpp"
#include "couloir/report/json_text.hpp"
#include "couloir/report/wrapped_text.hpp"

namespace couloir {

std::string_view errors_page();  // docs/errors.md, put into the program when it is built

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kTopic = "## ";
constexpr std::string_view kCode = "### ";

/// Plain paragraphs of a section: links as their words, the example and the cure apart.
std::string plain_text(const std::string& markdown) {
    static const std::regex link(R"(\[([^\]]*)\]\([^)]*\))");
    static const std::regex part(R"(\s*\*(Example|Cure):\*)");
    static const std::regex blanks(R"(\n+)");
    const std::string joined = std::regex_replace(markdown, blanks, " ");
    const std::string plain = std::regex_replace(joined, link, "$1");
    return std::string(trimmed(std::regex_replace(plain, part, "\n\n$1:")));
}

CodeHelp heading_in(const std::string& line, const std::string& topic) {
    const auto words = line.substr(kCode.size());
    const auto blank = std::min(words.find(' '), words.size());
    return {words.substr(0, blank), std::string(trimmed(words.substr(blank))), topic, ""};
}

std::vector<CodeHelp> read_page() {
    std::vector<CodeHelp> all;
    std::istringstream page{std::string(errors_page())};
    std::string topic;
    bool in_section = false;
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with(kCode)) {
            all.push_back(heading_in(line, topic));
            in_section = true;
        } else if (line.starts_with('#')) {
            in_section = false;
            if (line.starts_with(kTopic))
                topic = line.substr(kTopic.size());
        } else if (in_section) {
            all.back().text += line + '\n';
        }
    }
    for (CodeHelp& help : all)
        help.text = plain_text(help.text);
    return all;
}

std::string_view severity_of(const CodeHelp& help) {
    return help.code.starts_with('W') ? "warning" : "error";
}

Json json_of(const CodeHelp& help) {
    return {{"code", help.code},
            {"title", help.title},
            {"severity", severity_of(help)},
            {"text", help.text}};
}

}  // namespace

const std::vector<CodeHelp>& all_code_help() {
    static const std::vector<CodeHelp> all = read_page();
    return all;
}

std::optional<CodeHelp> code_help(std::string_view code) {
    const auto& all = all_code_help();
    const auto found = std::ranges::find_if(
        all, [&](const CodeHelp& help) { return lower_case(help.code) == lower_case(code); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::string code_help_text(const CodeHelp& help) {
    constexpr int kWidth = 100;
    std::string text = fmt::format("{} {} ({})\n", help.code, help.title, severity_of(help));
    std::istringstream paragraphs(help.text);
    for (std::string paragraph; std::getline(paragraphs, paragraph);) {
        if (!paragraph.empty())
            text += '\n' + wrapped_text(paragraph, kWidth);
    }
    return text;
}

std::string code_topics_text() {
    std::vector<std::pair<std::string, std::string>> topics;
    for (const CodeHelp& help : all_code_help()) {
        auto topic =
            std::ranges::find(topics, help.topic, &std::pair<std::string, std::string>::first);
        if (topic == topics.end())
            topic = topics.insert(topics.end(), {help.topic, ""});
        topic->second += ' ' + help.code;
    }
    std::string text = "Numbers of problems (couloir help E201 explains one):\n";
    for (const auto& [topic, codes] : topics)
        text += "\n" + topic + "\n" + wrapped_text(codes, 100);
    return text;
}

std::string code_help_json(const CodeHelp& help) {
    return json_text(json_of(help));
}

std::string code_help_json(const std::vector<CodeHelp>& all) {
    Json list = Json::array();
    for (const CodeHelp& help : all)
        list.push_back(json_of(help));
    return json_text(list);
}

}  // namespace couloir

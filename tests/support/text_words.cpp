#include "support/text_words.hpp"

#include <sstream>
#include <stdexcept>

namespace couloir {

std::string_view without_blanks(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::vector<std::string> split_at(std::string_view text, char separator) {
    std::vector<std::string> parts;
    if (without_blanks(text).empty())
        return parts;
    while (true) {
        const auto end = text.find(separator);
        parts.emplace_back(without_blanks(text.substr(0, end)));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::vector<std::string> words_of(std::string_view text) {
    std::istringstream stream{std::string(text)};
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

std::pair<std::string, std::string> key_and_value(const std::string& word) {
    const auto equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
        throw std::invalid_argument("\"" + word + "\" is not key=value");
    return {word.substr(0, equals), word.substr(equals + 1)};
}

double number_from(const std::string& text) {
    std::size_t used = 0;
    double value = 0.0;
    try {
        value = std::stod(text, &used);
    } catch (const std::exception&) {
        used = 0;
    }
    if (used == 0 || used != text.size())
        throw std::invalid_argument("\"" + text + "\" is no number");
    return value;
}

}  // namespace couloir

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace couloir {

/// Without the blanks at both ends.
std::string_view without_blanks(std::string_view text);

/// The parts between separators, each without blanks around it; an empty text has no parts.
std::vector<std::string> split_at(std::string_view text, char separator);

/// The words between blanks.
std::vector<std::string> words_of(std::string_view text);

/// The two sides of key=value; throws std::invalid_argument where it is none.
std::pair<std::string, std::string> key_and_value(const std::string& word);

/// The whole text as a number; throws std::invalid_argument where it is none.
double number_from(const std::string& text);

}  // namespace couloir

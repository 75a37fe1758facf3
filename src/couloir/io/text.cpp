#include "couloir/io/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace couloir {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string lower_case(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

std::optional<double> number_in(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> whole_number_in(std::string_view text) {
    constexpr double kLargest = 1e15;
    const auto value = number_in(text);
    if (!value || std::abs(*value) > kLargest || *value != std::trunc(*value))
        return std::nullopt;
    return static_cast<std::int64_t>(*value);
}

std::optional<Date> date_in(std::string_view text) {
    const std::string_view given = trimmed(text);
    std::string padded(given);
    if (padded.size() > 6 && padded[6] == '-')
        padded.insert(5, 1, '0');
    if (padded.size() == 9)
        padded.insert(8, 1, '0');
    return Date::parse(padded);
}

std::vector<std::string> parts_of(std::string_view text, std::string_view separators) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        if (const auto part = trimmed(text.substr(0, end)); !part.empty())
            parts.emplace_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::string in_quotes(std::string_view text) {
    constexpr std::size_t kLongest = 80;
    if (text.size() <= kLongest)
        return '"' + std::string(text) + '"';
    std::size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return '"' + std::string(text.substr(0, end)) + "...\"";
}

}  // namespace couloir

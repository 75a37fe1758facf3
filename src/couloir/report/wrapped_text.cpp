#include "couloir/report/wrapped_text.hpp"

#include <algorithm>

namespace couloir {
namespace {

int characters_in(std::string_view utf8) {
    return static_cast<int>(std::ranges::count_if(
        utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

std::string wrapped_text(std::string_view text, int width) {
    constexpr std::string_view kBlanks = " \n";
    std::string lines;
    int column = 0;
    for (auto start = text.find_first_not_of(kBlanks); start != std::string_view::npos;
         start = text.find_first_not_of(kBlanks, start)) {
        const auto end = std::min(text.find_first_of(kBlanks, start), text.size());
        const std::string_view word = text.substr(start, end - start);
        const int length = characters_in(word);
        if (column > 0 && column + 1 + length > width) {
            lines += '\n';
            column = 0;
        }
        if (column > 0) {
            lines += ' ';
            ++column;
        }
        lines += word;
        column += length;
        start = end;
    }
    return lines.empty() ? lines : lines + '\n';
}

}  // namespace couloir

#include "couloir/io/plain_name.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

#include "couloir/io/text.hpp"

namespace couloir {
namespace {

/// The text without case, accents and invisible characters; all blanks and dashes made plain.
std::string folded(std::string_view text) {
    constexpr auto kFold =
        static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                       UTF8PROC_IGNORE | UTF8PROC_STRIPMARK | UTF8PROC_LUMP);
    utf8proc_uint8_t* bytes = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &bytes, kFold);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(bytes, &std::free);
    if (size < 0)
        return lower_case(text);
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

}  // namespace

std::string plain_name(std::string_view name) {
    constexpr std::size_t kLongest = 1000;  // bytes; beyond it, it is no name
    if (name.size() > kLongest)
        return std::string(name);
    const std::string text = folded(trimmed(name));
    std::string plain = text.starts_with('-') ? "-" : "";  // the sign of a number
    for (const std::string& word : parts_of(text, " _-"))
        plain += word + ' ';
    return plain;
}

}  // namespace couloir

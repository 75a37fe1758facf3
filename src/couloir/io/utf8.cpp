#include "couloir/io/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace couloir {
namespace {

/// Bytes of the well-formed character at the start of `bytes`; 0 if there is none.
std::size_t character_size(std::string_view bytes) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    if (byte(0) < 0x80)
        return byte(0) == 0 ? 0 : 1;
    const std::size_t size = byte(0) >= 0xF0 ? 4 : byte(0) >= 0xE0 ? 3 : 2;
    if (byte(0) < 0xC2 || byte(0) > 0xF4 || bytes.size() < size)
        return 0;
    std::uint32_t character = byte(0) & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U)
            return 0;
        character = (character << 6U) | (byte(i) & 0x3FU);
    }
    const bool overlong = character < (size == 4 ? 0x10000U : size == 3 ? 0x800U : 0x80U);
    const bool surrogate = character >= 0xD800U && character <= 0xDFFFU;
    return overlong || surrogate || character > 0x10FFFFU ? 0 : size;
}

}  // namespace

std::optional<int> first_line_not_utf8(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t size = character_size(bytes.substr(at));
        if (size == 0)
            return static_cast<int>(std::count(
                       bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n')) +
                   1;
        at += size;
    }
    return std::nullopt;
}

}  // namespace couloir

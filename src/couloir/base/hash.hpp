#pragma once

#include <cstdint>
#include <string_view>

namespace couloir {

/// A bijection of 64-bit words in which every input bit moves every output bit (the finaliser of
/// SplitMix64: Steele, Lea and Flood, OOPSLA 2014, with Stafford's thirteenth set of constants).
constexpr std::uint64_t scramble(std::uint64_t word) {
    word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9ULL;
    word = (word ^ (word >> 27)) * 0x94d049bb133111ebULL;
    return word ^ (word >> 31);
}

/// A 64-bit name for a text, the same on every platform and in every version: it names cohorts and
/// options in the addresses of random draws, so changing it changes every result. FNV-1a over the
/// bytes (Fowler, Noll and Vo), whose high bits are weak for short texts, hence the scramble.
constexpr std::uint64_t hash_text(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ULL;
    }
    return scramble(hash);
}

/// Joins two hashes into one; the order matters. Chain it for lists: mix(mix(a, b), c).
/// For either argument held fixed it is a bijection of the other.
constexpr std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
    constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15ULL;
    return scramble(scramble(a + kGolden) + b * kGolden);
}

}  // namespace couloir

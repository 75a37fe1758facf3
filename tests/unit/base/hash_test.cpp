#include "couloir/base/hash.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <set>
#include <string>

namespace couloir {
namespace {

TEST(Hash, NeverChanges) {
    static_assert(hash_text("Mosul") == 0x0a36725597167fefU);
    EXPECT_EQ(hash_text(""), 0xf52a15e9a9b5e89bU);
    EXPECT_EQ(mix(1, 2), 0xf18d6ce93d6cf1eeU);
}

TEST(Hash, ReadsBytesAboveAsciiAsUnsigned) {
    EXPECT_EQ(hash_text("\xd8\xa7"), 0x5f81e36ac6cdfb74U);
}

TEST(Hash, OfShortTextsDoesNotCollide) {
    std::set<std::uint64_t> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(hash_text("L" + std::to_string(i)));
    EXPECT_EQ(seen.size(), 10'000U);
}

TEST(Hash, OneBitOfTheTextMovesHalfTheHash) {
    double flipped = 0;
    int pairs = 0;
    for (int i = 0; i < 1000; ++i) {
        const std::string text = "camp " + std::to_string(i);
        for (int bit = 0; bit < 7; ++bit) {
            std::string other = text;
            other.back() = static_cast<char>(other.back() ^ (1 << bit));
            flipped += std::popcount(hash_text(text) ^ hash_text(other));
            ++pairs;
        }
    }
    EXPECT_NEAR(flipped / pairs, 32.0, 0.5);
}

TEST(Hash, MixingMindsTheOrder) {
    EXPECT_NE(mix(1, 2), mix(2, 1));
    EXPECT_NE(mix(0, 0), 0U);
    EXPECT_NE(mix(mix(1, 2), 3), mix(1, mix(2, 3)));
}

TEST(Hash, MixingOneBitMovesHalfTheHash) {
    double flipped = 0;
    for (std::uint64_t i = 0; i < 1000; ++i) {
        for (int bit = 0; bit < 64; ++bit) {
            flipped += std::popcount(mix(i, 5) ^ mix(i ^ (std::uint64_t{1} << bit), 5));
            flipped += std::popcount(mix(5, i) ^ mix(5, i ^ (std::uint64_t{1} << bit)));
        }
    }
    EXPECT_NEAR(flipped / (2 * 64'000), 32.0, 0.2);
}

}  // namespace
}  // namespace couloir

#include "couloir/base/luck.hpp"

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace couloir {
namespace {

TEST(Luck, IsThreefrysPublishedAnswer) {
    // Known answer of Random123 for threefry4x64, 20 rounds, key and counter zero.
    const auto four = Luck(Address{}).four(0);
    const auto expected = [](std::uint64_t word) {
        return static_cast<double>((word >> 11U) | 1U) / 9007199254740992.0;
    };
    EXPECT_EQ(four[0], expected(0x09218ebde6c85537U));
    EXPECT_EQ(four[1], expected(0x55941f5266d86105U));
    EXPECT_EQ(four[2], expected(0x4bd25e16282434dcU));
    EXPECT_EQ(four[3], expected(0xee29ec846bd2e40bU));
}

TEST(Luck, NumbersRunThroughTheBlocks) {
    const Luck luck(Address{.seed = 5, .day = -3});
    for (std::uint32_t k = 0; k < 12; ++k)
        EXPECT_EQ(luck.uniform(k), luck.four(k / 4)[k % 4]);
    for (std::uint32_t k = 0; k < 6; ++k) {
        EXPECT_EQ(luck.pair(k)[0], luck.uniform(2 * k));
        EXPECT_EQ(luck.pair(k)[1], luck.uniform(2 * k + 1));
    }
}

// Every part of an address, set to small numbers, to numbers whose halves could be confused, and
// to the largest. Any two addresses that shared a block would show as a repeated number.
TEST(Luck, OfDifferentAddressesIsDifferent) {
    std::set<double> seen;
    std::size_t count = 0;
    const std::vector<std::uint64_t> long_parts = {0, 1, std::uint64_t{1} << 32U,
                                                   ~std::uint64_t{0}};
    const std::vector<std::uint32_t> short_parts = {0, 1, ~std::uint32_t{0}};
    const auto record = [&](const Luck& luck) {
        for (const double u : luck.four(0))
            seen.insert(u);
        seen.insert(luck.uniform(4));
        count += 5;
    };
    for (const auto seed : long_parts) {
        for (const auto member : short_parts) {
            for (const auto who : long_parts) {
                record(prior_luck(seed, member, who));
                for (const auto phase : short_parts)
                    for (const auto option : long_parts)
                        for (const std::int32_t day : {0, 1, -1})
                            record(Luck({seed, member, day, phase, who, option}));
            }
        }
    }
    EXPECT_EQ(seen.size(), count);
}

TEST(Luck, IsSymmetricAndNeverZeroOrOne) {
    double sum = 0;
    double squares = 0;
    constexpr int kDraws = 40'000;
    for (std::uint32_t member = 0; member < kDraws; ++member) {
        const double u = Luck(Address{.member = member}).uniform(0);
        ASSERT_GT(u, 0.0);
        ASSERT_LT(u, 1.0);
        ASSERT_EQ(1.0 - (1.0 - u), u);
        sum += u;
        squares += u * u;
    }
    // Five standard errors.
    EXPECT_NEAR(sum / kDraws, 0.5, 5 * 0.2887 / 200);
    EXPECT_NEAR(squares / kDraws, 1.0 / 3, 5 * 0.2981 / 200);
}

}  // namespace
}  // namespace couloir

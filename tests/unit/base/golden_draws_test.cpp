// The same bytes on every platform, with every compiler: if a number here changes, every published
// result changes with it, and the change belongs in CHANGELOG.md.

#include <gtest/gtest.h>

#include <array>
#include <vector>

#include "couloir/base/binomial.hpp"
#include "couloir/base/hypergeometric.hpp"
#include "couloir/base/luck.hpp"
#include "couloir/base/multinomial.hpp"
#include "couloir/base/poisson.hpp"

namespace couloir {
namespace {

const Luck kLuck(Address{.seed = 1, .member = 2, .day = 3, .phase = 4, .who = 5, .option = 6});

TEST(GoldenDraws, OfUniforms) {
    EXPECT_EQ(kLuck.uniform(0), 0.65849513986168573);
    EXPECT_EQ(kLuck.uniform(5), 0.78554710921353588);
    EXPECT_EQ(prior_luck(1, 2, 3).uniform(0), 0.073849158136490733);
}

TEST(GoldenDraws, OfBinomials) {
    EXPECT_EQ(binomial(1, 0.5, kLuck), 1);
    EXPECT_EQ(binomial(10, 0.3, kLuck), 4);
    EXPECT_EQ(binomial(100, 0.04, kLuck), 5);
    EXPECT_EQ(binomial(100, 0.4, kLuck), 42);
    EXPECT_EQ(binomial(100, 0.6, kLuck), 62);
    EXPECT_EQ(binomial(1'000'000, 0.9, kLuck), 900'123);
    EXPECT_EQ(binomial(1'000'000'000, 1e-9, kLuck), 1);
    EXPECT_EQ(binomial(1'000'000'000'000, 0.25, kLuck), 250'000'176'825);
}

TEST(GoldenDraws, OfPoissons) {
    EXPECT_EQ(poisson(0.5, kLuck), 1);
    EXPECT_EQ(poisson(7.0, kLuck), 8);
    EXPECT_EQ(poisson(30.0, kLuck), 32);
    EXPECT_EQ(poisson(1e6, kLuck), 1'000'408);
}

TEST(GoldenDraws, OfHypergeometrics) {
    EXPECT_EQ(hypergeometric(5, 7, 6, kLuck), 3);
    EXPECT_EQ(hypergeometric(500, 700, 600, kLuck), 253);
    EXPECT_EQ(hypergeometric(5'000'000'000, 7'000'000'000, 6'000'000'000, kLuck), 2'500'011'027);
}

TEST(GoldenDraws, OfGroups) {
    const std::vector<std::uint64_t> names = {11, 12, 13, 14};
    const std::vector<double> weights = {1, 2, 0, 4};
    std::vector<People> out(4);
    multinomial(9, weights, Address{.seed = 1}, names, out);
    EXPECT_EQ(out, (std::vector<People>{2, 3, 0, 4}));
    multinomial(1000, weights, Address{.seed = 1}, names, out);
    EXPECT_EQ(out, (std::vector<People>{139, 288, 0, 573}));
    multivariate_hypergeometric(std::array<People, 4>{10, 20, 30, 0}, 25, Address{.seed = 1}, names,
                                out);
    EXPECT_EQ(out, (std::vector<People>{4, 8, 13, 0}));
}

}  // namespace
}  // namespace couloir

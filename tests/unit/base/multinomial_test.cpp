#include "couloir/base/multinomial.hpp"

#include <gtest/gtest.h>

#include <boost/math/distributions/binomial.hpp>
#include <numeric>
#include <vector>

#include "couloir/base/hypergeometric.hpp"
#include "unit/base/chi_square.hpp"

namespace couloir {
namespace {

std::vector<People> spread(People n, const std::vector<double>& weights, const Address& address) {
    std::vector<std::uint64_t> names(weights.size());
    std::iota(names.begin(), names.end(), 100U);
    std::vector<People> out(weights.size(), -1);
    multinomial(n, weights, address, names, out);
    return out;
}

std::vector<People> take(const std::vector<People>& sizes, People drawn, const Address& address) {
    std::vector<std::uint64_t> names(sizes.size());
    std::iota(names.begin(), names.end(), 100U);
    std::vector<People> out(sizes.size(), -1);
    multivariate_hypergeometric(sizes, drawn, address, names, out);
    return out;
}

People sum(const std::vector<People>& counts) {
    return std::accumulate(counts.begin(), counts.end(), People{0});
}

TEST(Multinomial, LosesNobody) {
    const std::vector<std::vector<double>> choices = {{1},
                                                      {0, 1},
                                                      {1, 0},
                                                      {0.1, 0.2, 0.3},
                                                      {1, 1e-300},
                                                      {1e-300, 1e-300},
                                                      {1, 1e-17, 1e-17, 1e-17},
                                                      {1e300, 1, 1e-300},
                                                      {0, 3, 0, 5, 0},
                                                      std::vector<double>(50, 0.1)};
    for (const auto& weights : choices) {
        for (const People n : {0LL, 1LL, 5LL, 13LL, 32LL, 33LL, 1000LL, 1'000'000'000'000LL}) {
            for (std::uint32_t member = 0; member < 20; ++member) {
                const auto out = spread(n, weights, Address{.member = member});
                ASSERT_EQ(sum(out), n);
                for (std::size_t i = 0; i < out.size(); ++i) {
                    ASSERT_GE(out[i], 0);
                    ASSERT_TRUE(weights[i] > 0.0 || out[i] == 0);
                }
            }
        }
    }
}

// Each option's share is binomial; so is that of the first two together, which a wrong dependence
// between options would change.
TEST(Multinomial, HasItsLawOneByOneAndAllAtOnce) {
    const std::vector<double> weights = {2, 0.5, 0, 4, 1.5};
    constexpr std::uint32_t kDraws = 8000;
    const std::vector<People> groups = {1, 4, 15, 16, 60, 20'000};
    const int tests = static_cast<int>(groups.size() * (weights.size() + 1));
    for (const People n : groups) {
        std::vector<std::vector<People>> by_option(weights.size() + 1);
        for (std::uint32_t member = 0; member < kDraws; ++member) {
            const auto out = spread(n, weights, Address{.seed = 8, .member = member});
            for (std::size_t i = 0; i < out.size(); ++i)
                by_option[i].push_back(out[i]);
            by_option.back().push_back(out[0] + out[1]);
        }
        for (std::size_t i = 0; i < by_option.size(); ++i) {
            const double share = (i < weights.size() ? weights[i] : weights[0] + weights[1]) / 8;
            const boost::math::binomial law(static_cast<double>(n), share);
            if (share > 0)
                test::expect_same_law(test::cells_of(law, by_option[i]), tests,
                                      std::to_string(n) + " people, option " + std::to_string(i));
        }
    }
}

TEST(Multinomial, DoesNotMindTheScaleOfTheWeights) {
    for (const People n : {4, 5000})
        EXPECT_EQ(spread(n, {1, 2, 4}, Address{}), spread(n, {8, 16, 32}, Address{}));
}

TEST(Multinomial, LuckGoesWithTheOptionsName) {
    std::vector<People> two(2);
    std::vector<People> three(3);
    const std::vector<double> equal = {1, 1};
    const std::vector<double> with_closed_way = {0, 1, 1};
    multinomial(1000, equal, Address{}, std::vector<std::uint64_t>{7, 9}, two);
    multinomial(1000, with_closed_way, Address{}, std::vector<std::uint64_t>{3, 7, 9}, three);
    EXPECT_EQ(two[0], three[1]);
    std::vector<People> renamed(2);
    multinomial(1000, equal, Address{}, std::vector<std::uint64_t>{8, 9}, renamed);
    EXPECT_NE(two[0], renamed[0]);
}

TEST(MultinomialDeathTest, NeedsSomewhereToGo) {
    EXPECT_DEATH(spread(3, {0, 0}, Address{}), "not all zero");
    EXPECT_DEATH(spread(3, {1, -1}, Address{}), "not negative");
}

TEST(MultivariateHypergeometric, TakesExactlyWhatIsAskedFromWhatIsThere) {
    const std::vector<People> sizes = {0, 5, 1, 0, 700, 3'000'000'000, 2};
    const People all = sum(sizes);
    for (const People drawn : {People{0}, People{1}, People{350}, all / 2, all - 1, all}) {
        for (std::uint32_t member = 0; member < 50; ++member) {
            const auto out = take(sizes, drawn, Address{.member = member});
            ASSERT_EQ(sum(out), drawn);
            for (std::size_t i = 0; i < sizes.size(); ++i) {
                ASSERT_GE(out[i], 0);
                ASSERT_LE(out[i], sizes[i]);
            }
        }
    }
}

// All ways to take three people from groups of 2, 1 and 3: twenty, equally likely person by person.
TEST(MultivariateHypergeometric, HasItsLaw) {
    constexpr std::uint32_t kDraws = 20'000;
    std::map<std::vector<People>, test::Cell> cells;
    const std::vector<std::pair<std::vector<People>, double>> ways = {
        {{2, 1, 0}, 1}, {{2, 0, 1}, 3}, {{1, 1, 1}, 6},
        {{1, 0, 2}, 6}, {{0, 1, 2}, 3}, {{0, 0, 3}, 1}};
    for (const auto& [counts, number] : ways)
        cells[counts].expected = kDraws * number / 20;
    for (std::uint32_t member = 0; member < kDraws; ++member)
        cells[take({2, 1, 3}, 3, Address{.seed = 4, .member = member})].observed += 1;
    std::vector<test::Cell> list;
    for (const auto& [counts, cell] : cells)
        list.push_back(cell);
    EXPECT_EQ(list.size(), ways.size());
    test::expect_same_law(list, 1, "three of 2 + 1 + 3");
}

}  // namespace
}  // namespace couloir

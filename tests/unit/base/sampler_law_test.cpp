// Draws at many addresses against exact probabilities from Boost, over grids of laws.

#include <gtest/gtest.h>

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/poisson.hpp>

#include "couloir/base/binomial.hpp"
#include "couloir/base/hypergeometric.hpp"
#include "couloir/base/poisson.hpp"
#include "unit/base/chi_square.hpp"

namespace couloir {
namespace {

constexpr std::uint32_t kDraws = 8000;

template <class Draw>
std::vector<People> draws_of(std::uint64_t seed, Draw draw) {
    std::vector<People> draws;
    for (std::uint32_t member = 0; member < kDraws; ++member)
        draws.push_back(draw(Luck(Address{.seed = seed, .member = member})));
    return draws;
}

TEST(Binomial, HasItsLawFromOnePersonToABillion) {
    const std::vector<People> counts = {1, 2, 7, 30, 100, 1000, 1'000'000, 1'000'000'000};
    const std::vector<double> chances = {1e-12,    1e-9,     1e-6,     1e-3,     0.02, 0.2,
                                         0.4,      0.499,    0.5,      0.501,    0.75, 0.97,
                                         1 - 1e-3, 1 - 1e-6, 1 - 1e-9, 1 - 1e-12};
    const int tests = static_cast<int>(counts.size() * chances.size());
    std::uint64_t seed = 0;
    for (const People n : counts) {
        for (const double p : chances) {
            const auto draws =
                draws_of(++seed, [&](const Luck& luck) { return binomial(n, p, luck); });
            const boost::math::binomial law(static_cast<double>(n), p);
            test::expect_same_law(test::cells_of(law, draws), tests,
                                  "n = " + std::to_string(n) + ", p = " + std::to_string(p));
        }
    }
}

// The grid above would be worth nothing if it passed laws that are a little wrong.
TEST(Binomial, IsToldFromItsNeighbours) {
    const auto draws = draws_of(5, [](const Luck& luck) { return binomial(100, 0.4, luck); });
    for (const double p : {0.39, 0.41}) {
        const boost::math::binomial neighbour(100, p);
        EXPECT_LT(test::chi_square_p_value(test::cells_of(neighbour, draws)),
                  test::kFamilyError / 128);
    }
}

TEST(Binomial, IsCertainWhereTheChanceIs) {
    for (const People n : {People{0}, People{1}, People{1'000'000'000'000}}) {
        for (const Luck& luck : {Luck(Address{}), Luck(Address{.seed = 1})}) {
            EXPECT_EQ(binomial(n, 0.0, luck), 0);
            EXPECT_EQ(binomial(n, 1.0, luck), n);
        }
        EXPECT_EQ(binomial_quantile(n, 0.0, 0.5), 0);
        EXPECT_EQ(binomial_quantile(n, 1.0, 0.5), n);
    }
}

TEST(Binomial, OfATrillionKeepsItsMeanAndSpread) {
    constexpr People kMany = 1'000'000'000'000;
    for (const double p : {1e-12, 1e-9, 1e-4, 0.3, 0.7, 1 - 1e-9}) {
        double sum = 0;
        double squares = 0;
        const double mean = static_cast<double>(kMany) * p;
        const double variance = mean * (1 - p);
        for (const People draw :
             draws_of(77, [&](const Luck& l) { return binomial(kMany, p, l); })) {
            const double z = (static_cast<double>(draw) - mean) / std::sqrt(variance);
            sum += z;
            squares += z * z;
        }
        // Five standard errors; the fourth moment of z is 3 + 1 / variance.
        EXPECT_NEAR(sum / kDraws, 0.0, 5 / std::sqrt(kDraws)) << p;
        EXPECT_NEAR(squares / kDraws, 1.0, 5 * std::sqrt((2 + 1 / variance) / kDraws)) << p;
    }
}

TEST(Poisson, HasItsLaw) {
    const std::vector<double> means = {1e-9, 1e-3, 0.1, 1,  4,   7.99, 8,
                                       8.01, 12,   30,  90, 1e3, 1e5,  1e8};
    std::uint64_t seed = 1000;
    for (const double mean : means) {
        const auto draws = draws_of(++seed, [&](const Luck& luck) { return poisson(mean, luck); });
        test::expect_same_law(test::cells_of(boost::math::poisson(mean), draws),
                              static_cast<int>(means.size()), "mean = " + std::to_string(mean));
    }
    EXPECT_EQ(poisson(0.0, Luck(Address{})), 0);
}

struct Draw {
    People good;
    People bad;
    People drawn;
};

TEST(Hypergeometric, HasItsLaw) {
    const std::vector<Draw> urns = {{1, 1, 1},       {3, 5, 4},        {5, 3, 4},
                                    {10, 10, 15},    {2, 1000, 500},   {1000, 2, 500},
                                    {40, 60, 50},    {60, 40, 30},     {32, 32, 32},
                                    {50, 5000, 900}, {800, 1200, 900}, {1200, 800, 1900}};
    std::uint64_t seed = 2000;
    for (const auto& [good, bad, drawn] : urns) {
        const auto draws = draws_of(++seed, [&, g = good, b = bad, d = drawn](const Luck& luck) {
            return hypergeometric(g, b, d, luck);
        });
        const boost::math::hypergeometric law(static_cast<unsigned>(good),
                                              static_cast<unsigned>(drawn),
                                              static_cast<unsigned>(good + bad));
        std::map<People, test::Cell> cells;
        for (const People draw : draws)
            cells[draw].observed += 1;
        std::vector<test::Cell> list;
        double known = 0;
        for (People k = std::max<People>(0, drawn - bad); k <= std::min(good, drawn); ++k) {
            const double expected = kDraws * pdf(law, static_cast<unsigned>(k));
            list.push_back({expected, cells[k].observed});
            known += cells[k].observed;
        }
        EXPECT_EQ(known, kDraws);
        test::expect_same_law(list, static_cast<int>(urns.size()),
                              "good = " + std::to_string(good) + ", bad = " + std::to_string(bad));
    }
}

TEST(Hypergeometric, OfBillionsKeepsItsMeanAndSpread) {
    constexpr People kGood = 3'000'000'000;
    constexpr People kBad = 7'000'000'000;
    constexpr People kDrawn = 4'000'000'000;
    const double mean = 1.2e9;
    const double variance = mean * 0.7 * 0.6;
    double sum = 0;
    double squares = 0;
    for (const People draw :
         draws_of(9, [&](const Luck& l) { return hypergeometric(kGood, kBad, kDrawn, l); })) {
        const double z = (static_cast<double>(draw) - mean) / std::sqrt(variance);
        sum += z;
        squares += z * z;
    }
    EXPECT_NEAR(sum / kDraws, 0.0, 5 / std::sqrt(kDraws));
    EXPECT_NEAR(squares / kDraws, 1.0, 5 * std::sqrt(2.0 / kDraws));
}

TEST(Hypergeometric, IsCertainWhereNothingIsLeftToChance) {
    const Luck luck(Address{});
    EXPECT_EQ(hypergeometric(0, 5, 3, luck), 0);
    EXPECT_EQ(hypergeometric(5, 0, 3, luck), 3);
    EXPECT_EQ(hypergeometric(5, 4, 0, luck), 0);
    EXPECT_EQ(hypergeometric(5, 4, 9, luck), 5);
    EXPECT_EQ(hypergeometric(0, 0, 0, luck), 0);
    EXPECT_EQ(hypergeometric_quantile(5, 0, 3, 0.5), 3);
    EXPECT_EQ(hypergeometric_quantile(5, 4, 9, 0.5), 5);
}

}  // namespace
}  // namespace couloir

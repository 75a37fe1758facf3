// Engine and naive model in worlds that nobody drew: they meet combinations of rules that nobody
// thought of.

#include <gtest/gtest.h>

#include "law/compare.hpp"
#include "support/random_world.hpp"

namespace couloir {
namespace {

/// Of a false alarm, in all worlds of a test together.
constexpr double kErrorRate = 1e-4;

void expect_same_law_in_random_worlds(std::uint64_t first, std::uint64_t worlds, int members) {
    const rc::Gen<Scenario> worlds_of = random_world();
    for (std::uint64_t number = first; number < first + worlds; ++number) {
        const Scenario scenario = worlds_of(rc::Random(number), 100).value();
        const SamplePlan plan = {{0, 1, 4, kRandomWorldDays - 1}, members, 1};
        const Comparison comparison =
            compare(sample_engine(scenario, plan), sample_naive(scenario, plan));
        EXPECT_TRUE(comparison.same_law(kErrorRate / static_cast<double>(worlds)))
            << "random world " << number << ":\n"
            << comparison.text();
    }
}

TEST(RandomLaw, HoldsInSomeWorlds) {
    expect_same_law_in_random_worlds(0, 15, 150);
}

TEST(SlowRandomLaw, HoldsInManyWorlds) {
    expect_same_law_in_random_worlds(1000, 300, 400);
}

}  // namespace
}  // namespace couloir

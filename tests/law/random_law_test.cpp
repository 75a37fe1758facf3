// Engine and naive model in worlds that nobody drew: they meet combinations of rules that nobody
// thought of.

#include <gtest/gtest.h>

#include "law/compare.hpp"
#include "support/random_world.hpp"
#include "support/sanitized.hpp"

namespace couloir {
namespace {

/// Of a false alarm, in all worlds of a test together.
constexpr double kErrorRate = 1e-4;

Comparison compare_in_world(std::uint64_t number, int members, NaiveMistake mistake) {
    const Scenario scenario = random_world()(rc::Random(number), 100).value();
    const SamplePlan plan = {{0, 1, 4, kRandomWorldDays - 1}, members, 1};
    return compare(sample_engine(scenario, plan), sample_naive(scenario, plan, mistake));
}

void expect_same_law_in_random_worlds(std::uint64_t first, std::uint64_t worlds, int members) {
    for (std::uint64_t number = first; number < first + worlds; ++number) {
        const Comparison comparison = compare_in_world(number, members, NaiveMistake::kNone);
        EXPECT_TRUE(comparison.same_law(kErrorRate / static_cast<double>(worlds)))
            << "random world " << number << ":\n"
            << comparison.text();
    }
}

TEST(RandomLaw, HoldsInSomeWorlds) {
    expect_same_law_in_random_worlds(0, 15, kSanitized ? 10 : 150);
}

TEST(SlowRandomLaw, HoldsInManyWorlds) {
    expect_same_law_in_random_worlds(1000, 300, kSanitized ? 10 : 400);
}

TEST(SlowRandomLaw, NoticesSomewhereThatARuleIsLeftOut) {
    if (kSanitized)
        GTEST_SKIP() << "takes many members";
    // That some decide early, that people go on in waves, or in which order a site screens, hardly
    // ever matters; worlds are drawn for each (worlds/camps.cpp, worlds/roads.cpp).
    for (const NaiveMistake mistake :
         {NaiveMistake::kItinerariesForgotten, NaiveMistake::kNobodyTurnsBack,
          NaiveMistake::kFullCampsTakePeople, NaiveMistake::kOneRoadADay,
          NaiveMistake::kHeldBackForget, NaiveMistake::kRoundsEmptyRoads}) {
        constexpr std::uint64_t kWorlds = 300;
        std::uint64_t number = 0;
        while (number < kWorlds &&
               compare_in_world(number, 300, mistake).same_law(kErrorRate / kWorlds)) {
            ++number;
        }
        EXPECT_LT(number, kWorlds) << "nobody noticed mistake " << static_cast<int>(mistake);
    }
}

}  // namespace
}  // namespace couloir

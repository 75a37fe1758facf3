#include <gtest/gtest.h>

#include <algorithm>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/ensemble/forecast.hpp"
#include "couloir/ensemble/summary.hpp"
#include "support/text_map.hpp"

namespace couloir {
namespace {

Scenario small_operation() {
    return world_from_text(R"(
map:     A ==120== B ==60== Z
map:     B ==90== Y
places:  A conflict 10000 | B town | Z camp 500 | Y camp 900
compat:  native
set:     spawn_rules.conflict_driven_spawning.spawn_mode = poisson
set:     spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 100
days:    12
)");
}

std::vector<People> presents(const World& world, const EnsembleOptions& options) {
    std::vector<People> result;
    run_ensemble(world, options, {[&](int, std::span<const couloir::Run> members) {
                     for (const Run& member : members) {
                         const std::vector<People>& present = member.counts().present;
                         result.insert(result.end(), present.begin(), present.end());
                     }
                 }});
    return result;
}

TEST(Quantile, IsLinearBetweenOrderStatistics) {
    const std::vector<People> sorted{10, 20, 40};
    EXPECT_EQ(quantile(sorted, 0.0), 10.0);
    EXPECT_EQ(quantile(sorted, 0.25), 15.0);
    EXPECT_EQ(quantile(sorted, 0.75), 30.0);
    EXPECT_EQ(quantile(sorted, 1.0), 40.0);
}

TEST(Summary, IsTheSameForAnyOrderOfTheMembers) {
    std::vector<People> forwards{3, 1, 4, 1, 5};
    std::vector<People> backwards(forwards.rbegin(), forwards.rend());
    const Summary a = summarise(forwards);
    const Summary b = summarise(backwards);
    EXPECT_EQ(a.mean, 2.8);
    EXPECT_EQ(a.q50, 3.0);
    EXPECT_EQ(a.mean, b.mean);
    EXPECT_EQ(a.sd, b.sd);
    EXPECT_EQ(a.q05, b.q05);
}

TEST(Ensemble, GivesTheSameCountsOnAnyNumberOfThreads) {
    const World world(small_operation());
    EnsembleOptions options{.members = 40, .first_member = 0, .seed = 3, .threads = 1, .days = 12};
    const std::vector<People> one = presents(world, options);
    for (const int threads : {2, 8}) {
        options.threads = threads;
        EXPECT_EQ(presents(world, options), one) << threads << " threads";
    }
}

TEST(Ensemble, AMemberAloneIsTheSameAsAmongMany) {
    const World world(small_operation());
    const EnsembleOptions many{
        .members = 10, .first_member = 0, .seed = 3, .threads = 2, .days = 1};
    const EnsembleOptions alone{
        .members = 1, .first_member = 7, .seed = 3, .threads = 1, .days = 1};
    const std::vector<People> all = presents(world, many);
    const std::size_t places = world.location_count();
    const auto seventh = all.begin() + static_cast<std::ptrdiff_t>(7 * places);
    EXPECT_EQ(presents(world, alone),
              std::vector<People>(seventh, seventh + static_cast<std::ptrdiff_t>(places)));
}

TEST(Ensemble, OtherSeedsAndMembersDiffer) {
    const World world(small_operation());
    const EnsembleOptions a{.members = 1, .first_member = 0, .seed = 3, .threads = 1, .days = 12};
    EnsembleOptions b = a;
    b.seed = 4;
    EXPECT_NE(presents(world, a), presents(world, b));
    b = a;
    b.first_member = 1;
    EXPECT_NE(presents(world, a), presents(world, b));
}

TEST(Ensemble, StopsWhenToldTo) {
    const World world(small_operation());
    int days = 0;
    const bool finished = run_ensemble(
        world, {.members = 2, .first_member = 0, .seed = 1, .threads = 1, .days = 12},
        {[&](int, std::span<const couloir::Run>) { ++days; }}, [&] { return days < 5; });
    EXPECT_FALSE(finished);
    EXPECT_EQ(days, 5);
}

TEST(Forecast, HoldsADayEachWithRangesInOrder) {
    const World world(small_operation());
    Forecast forecast;
    run_ensemble(world, {.members = 30, .first_member = 0, .seed = 1, .threads = 2, .days = 12},
                 {[&](int, std::span<const couloir::Run> members) { forecast.add(members); }});
    ASSERT_EQ(forecast.days.size(), 12U);
    const Summary& displaced = forecast.days.back().displaced;
    EXPECT_NEAR(displaced.mean, 1200.0, 5.0 * 35.0);
    EXPECT_LE(displaced.q05, displaced.q25);
    EXPECT_LE(displaced.q25, displaced.q50);
    EXPECT_LE(displaced.q50, displaced.q75);
    EXPECT_LE(displaced.q75, displaced.q95);
    EXPECT_GT(forecast.most_cohorts, 0U);
    EXPECT_GT(forecast.draws, 0U);
}

}  // namespace
}  // namespace couloir

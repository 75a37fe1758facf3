#include <gtest/gtest.h>

#include "couloir/engine/cohort.hpp"
#include "couloir/engine/itinerary.hpp"
#include "couloir/engine/open_links.hpp"
#include "couloir/engine/run.hpp"
#include "support/text_map.hpp"

namespace couloir {
namespace {

TEST(Itineraries, OfTheSamePlacesAreOneAndShareTheirTails) {
    ItineraryBook book({11, 22, 33});
    const std::vector<LocationId> long_way{LocationId(0), LocationId(1), LocationId(2)};
    const std::vector<LocationId> short_way{LocationId(1), LocationId(2)};
    const Itinerary* itinerary = book.of(long_way);
    EXPECT_EQ(book.of(long_way), itinerary);
    EXPECT_EQ(itinerary->rest, book.of(short_way));
    EXPECT_EQ(itinerary->next, LocationId(0));
    EXPECT_EQ(itinerary->destination, LocationId(2));
    EXPECT_NE(itinerary->name, itinerary->rest->name);
}

TEST(Cohorts, OfOneKeyBecomeOneAndEmptyOnesGo) {
    std::vector<Resting> cohorts{{Traits{.first_leg = true}, 3},
                                 {Traits{}, 5},
                                 {Traits{.first_leg = true}, 4},
                                 {Traits{.settled = true}, 0}};
    tidy(cohorts);
    ASSERT_EQ(cohorts.size(), 2U);
    EXPECT_EQ(cohorts[0].count, 5);
    EXPECT_EQ(cohorts[1].count, 7);
}

TEST(Cohorts, WithDifferentTraitsHaveDifferentNames) {
    const Traits plain;
    EXPECT_NE(name_of(plain), name_of(Traits{.first_leg = true}));
    EXPECT_NE(name_of(plain), name_of(Traits{.settled = true}));
    EXPECT_NE(name_of(plain), name_of(Traits{.recent_travel = 0.25}));
    EXPECT_NE(name_of(Traits{.recent_travel = 0.25}), name_of(Traits{.travelled_today_km = 0.25}));
}

TEST(OpenLinks, StayClosedUntilEverythingThatClosedThemIsUndone) {
    OpenLinks links(1);
    const LinkId link(0);
    links.close(link, Closure::kBorder);
    links.close(link, Closure::kRoute);
    links.open(link, Closure::kBorder);
    EXPECT_FALSE(links.is_open(link));
    links.open(link, Closure::kRoute);
    EXPECT_TRUE(links.is_open(link));
    links.close(link, Closure::kBorder);
    links.close(link, Closure::kRoute);
    links.open_wholly(link);
    EXPECT_TRUE(links.is_open(link));
}

/// Inside a test, Run alone is GoogleTest's.
using Member = couloir::Run;

constexpr std::string_view kCityWithRange = R"(
map:     A ==100== Z
places:  A conflict 10000 | Z camp 0
set:     spawn_rules.conflict_driven_spawning.spawn_mode = pop_ratio
set:     spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 0.1
)";

TEST(Run, DrawsResidentsFromTheirRangeOnceAMember) {
    Scenario scenario = world_from_text(kCityWithRange);
    scenario.locations[0].residents.low = 5000.0;
    scenario.locations[0].residents.high = 20000.0;
    const World world(scenario);
    const People first = Member(world, 1, 0).state().locations[0].residents;
    EXPECT_EQ(Member(world, 1, 0).state().locations[0].residents, first);
    EXPECT_NE(Member(world, 1, 1).state().locations[0].residents, first);
    EXPECT_GE(first, 5000);
    EXPECT_LE(first, 20000);
}

TEST(Run, DrawsASettingFromItsRangeOnceAMember) {
    Scenario scenario = world_from_text(kCityWithRange);
    scenario.uncertain_settings.push_back(
        {"move_rules.camp_movechance", {.value = 0.1, .low = 0.0, .high = 0.5, .claim = {}}});
    const World world(scenario);
    EXPECT_NE(Member(world, 1, 0).settings().camp_move_chance,
              Member(world, 1, 1).settings().camp_move_chance);
}

TEST(Run, PassesAsManyThroughScreeningAsItsMemberDrew) {
    Scenario scenario = world_from_text(R"(
        map:     A ==50=> S ==50=> Z
        places:  A conflict 10000 | S hub screened_per_day=yes | Z camp 0
        set:     spawn_rules.conflict_driven_spawning.spawn_mode = pop_ratio
        set:     spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 1
        set:     spawn_rules.take_from_population = true
    )");
    scenario.uncertain_settings.push_back(
        {"screening.people_per_day", {.value = 50, .low = 20, .high = 90, .claim = {}}});
    const World world(scenario);
    for (const std::uint32_t number : {0U, 1U}) {
        Member run(world, 1, number);
        run.advance();
        const People waiting = run.counts().present[1];
        run.advance();
        EXPECT_EQ(waiting - run.counts().present[1],
                  static_cast<People>(run.settings().screened_per_day));
        EXPECT_NE(run.settings().screened_per_day, Member(world, 1, 2).settings().screened_per_day);
    }
}

TEST(Run, ACopyGoesOnAsItsOriginalDoes) {
    const World world(world_from_text(kCityWithRange));
    Member run(world, 1, 0);
    for (int day = 0; day < 5; ++day)
        run.advance();
    Member copy = run;
    run.advance();
    copy.advance();
    EXPECT_EQ(copy.counts().present, run.counts().present);
    EXPECT_EQ(copy.counts().on_route, run.counts().on_route);
}

TEST(Run, CampsHoldOneCohortHoweverManyPeople) {
    const World world(world_from_text(kCityWithRange));
    Member run(world, 1, 0);
    for (int day = 0; day < 60; ++day)
        run.advance();
    EXPECT_GT(run.counts().displaced, 9000);
    EXPECT_LT(run.counts().cohorts, 10U);
}

}  // namespace
}  // namespace couloir

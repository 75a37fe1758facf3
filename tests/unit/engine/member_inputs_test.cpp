#include "couloir/engine/member_inputs.hpp"

#include <gtest/gtest.h>

#include "couloir/engine/run.hpp"
#include "unit/inference/calibration/small_war.hpp"

namespace couloir {
namespace {

constexpr int kDays = 40;
constexpr std::size_t kSouth = 1;
constexpr std::size_t kNear = 3;

/// Displaced at the end of each day, of a member that is told these things.
std::vector<People> displaced(const World& world, MemberInputs inputs = {}) {
    couloir::Run run(world, 1, 0, std::move(inputs));
    std::vector<People> by_day;
    for (int day = 0; day < kDays; ++day) {
        run.advance();
        by_day.push_back(run.counts().displaced);
    }
    return by_day;
}

Scenario counted_war() {
    Scenario war = small_war();
    count_each_week(war, [](std::size_t row, int day) { return (row == 0 ? 300.0 : 100.0) * day; });
    return war;
}

/// A war whose settings, and not registrations, say how many are pushed out.
Scenario pushing_war() {
    Scenario war = small_war();
    war.settings.conflict_spawn_mode = "constant";
    war.settings.displaced_per_conflict_day = 20.0;
    return war;
}

TEST(MemberInputs, ThatTellNothingChangeNothing) {
    const World world(counted_war());
    couloir::Run told(world, 1, 0, MemberInputs{});
    couloir::Run untold(world, 1, 0);
    for (int day = 0; day < kDays; ++day) {
        told.advance();
        untold.advance();
        EXPECT_EQ(told.counts().present, untold.counts().present) << day;
    }
}

TEST(MemberInputs, SayHowManyLeaveInsteadOfTheRegistrations) {
    const World world(counted_war());
    const std::vector<People> by_day = displaced(world, {.departures = {10, 0, 5}});
    EXPECT_EQ(by_day[1] - by_day[0], 10);
    EXPECT_EQ(by_day[2] - by_day[1], 0);
    EXPECT_EQ(by_day[3] - by_day[2], 5);
    EXPECT_EQ(by_day[kDays - 1] - by_day[kDays - 2], 5) << "the last entry goes on";
}

TEST(MemberInputs, SayWhatHappensInsteadOfTheScenario) {
    const World world(counted_war());
    couloir::Run as_told(world, 1, 0, {.events = std::vector<Event>{}});
    couloir::Run as_written(world, 1, 0);
    for (int day = 0; day < kDays; ++day) {
        as_told.advance();
        as_written.advance();
    }
    EXPECT_EQ(as_told.state().locations[kSouth].intensity, 0.0) << "no event, no fighting";
    EXPECT_GT(as_written.state().locations[kSouth].intensity, 0.0);
}

TEST(MemberInputs, SayWhatACampCanTake) {
    const World world(counted_war());
    const couloir::Run run(world, 1, 0, {.places = {-1, -1, -1, 2000, -1}});
    EXPECT_EQ(run.state().locations[kNear].capacity, 2000 / world.settings().hasten);
    EXPECT_EQ(run.state().locations[kNear + 1].capacity,
              couloir::Run(world, 1, 0).state().locations[kNear + 1].capacity);
}

TEST(MemberInputs, ScaleHowHardConflictPushesByDay) {
    const World world(pushing_war());
    std::vector<double> calm_first(10, 0.0);
    calm_first.push_back(1.0);
    const std::vector<People> by_day = displaced(world, {.push_factors = calm_first});
    EXPECT_EQ(by_day[9], by_day[0]) << "nobody is pushed in ten calm days";
    EXPECT_GT(by_day[10], by_day[9]);
    EXPECT_EQ(displaced(world, {.push_factors = {1.0}}), displaced(world));
}

}  // namespace
}  // namespace couloir

#include <gtest/gtest.h>

#include <algorithm>

#include "couloir/inference/conflict_outlook/conflict_outlook.hpp"
#include "unit/inference/calibration/small_war.hpp"

namespace couloir {
namespace {

constexpr int kOrigin = 40;

Scenario known_war() {
    const Scenario war = small_war();
    return war.as_of(war.start + kOrigin);
}

std::vector<Event> later(const Scenario& known, const char* outlook, std::uint32_t member,
                         const std::vector<Event>& written = {}) {
    const auto mix = outlook_in(outlook);
    auto events = outlook_events(known, mix->parts, conflict_rates(known), written, 400, 1, member);
    std::erase_if(events, [](const Event& event) { return event.day <= kOrigin; });
    return events;
}

TEST(ConflictOutlook, PersistenceBringsNothingNew) {
    EXPECT_TRUE(later(known_war(), "persist", 0).empty());
}

TEST(ConflictOutlook, AChainNeverTouchesCampsOrThePast) {
    const Scenario known = known_war();
    bool any = false;
    for (std::uint32_t member = 0; member < 50; ++member) {
        for (const Event& event : later(known, "markov", member)) {
            any = true;
            EXPECT_FALSE(is_camp(known.at(event.from).kind));
            EXPECT_GT(event.day, kOrigin);
        }
    }
    EXPECT_TRUE(any);
}

TEST(ConflictOutlook, WhereFightingWasNearWhenItBeganItIsExpectedNearby) {
    Scenario war = small_war();
    const ConflictRates apart = conflict_rates(war.as_of(war.start + kOrigin));
    Route road;
    road.from = LocationId::from_index(0);
    road.to = LocationId::from_index(1);
    road.distance_km = 50.0;
    war.routes.push_back(road);
    const ConflictRates joined = conflict_rates(war.as_of(war.start + kOrigin));
    EXPECT_GT(joined.begins_nearby, joined.begins);
    EXPECT_GT(joined.begins_nearby, apart.begins_nearby);
    EXPECT_LT(joined.begins, apart.begins);
}

TEST(ConflictOutlook, FightingThatKeptBreakingOutIsExpectedToGoOn) {
    Scenario war = small_war();
    for (int day = 2; day < kOrigin; day += 4) {
        Event event = war.events.front();
        event.day = day;
        event.value = day % 8 == 2 ? 1.0 : 0.0;
        war.events.push_back(event);
    }
    std::ranges::stable_sort(war.events, {}, &Event::day);
    const Scenario known = war.as_of(war.start + kOrigin);
    EXPECT_GT(conflict_rates(known).ends, 2.0 * conflict_rates(known_war()).ends);
}

TEST(ConflictOutlook, AnAnnouncedTimetableIsKept) {
    Scenario war = small_war();
    Event announced = war.events.front();
    announced.day = 60;
    announced.earliest = 50;
    announced.latest = 90;
    war.timetable.push_back(announced);
    const Scenario known = war.as_of(war.start + kOrigin);
    EXPECT_TRUE(later(known, "persist", 0).empty());
    std::vector<int> days;
    for (std::uint32_t member = 0; member < 40; ++member) {
        const auto events = later(known, "plan", member);
        ASSERT_EQ(events.size(), 1U);
        days.push_back(events.front().day);
    }
    EXPECT_LT(*std::ranges::min_element(days), 60);
    EXPECT_GT(*std::ranges::max_element(days), 60);
}

TEST(ConflictOutlook, WrittenEventsOfThePastAreNotTaken) {
    const Scenario known = known_war();
    Event past = known.events.front();
    past.day = 10;
    Event future = past;
    future.day = 70;
    const auto events = later(known, "front.csv", 0, {past, future});
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events.front().day, 70);
}

TEST(ConflictOutlook, AMixIsDrawnByItsWeights) {
    const Scenario known = known_war();
    int quiet = 0;
    for (std::uint32_t member = 0; member < 200; ++member)
        quiet += later(known, "persist:3,markov:1", member).empty() ? 1 : 0;
    EXPECT_NEAR(quiet, 150, 30);
    EXPECT_FALSE(outlook_in("persist:0"));
    EXPECT_FALSE(outlook_in("war"));
    EXPECT_FALSE(outlook_in(""));
}

TEST(ConflictOutlook, AFileMayBeAPartOfAMix) {
    const auto mix = outlook_in("my:front.csv:3,markov:1");
    ASSERT_TRUE(mix);
    EXPECT_EQ(mix->file, "my:front.csv");
    EXPECT_DOUBLE_EQ(mix->parts.front().weight, 0.75);
    EXPECT_EQ(outlook_in("my:front.csv")->file, "my:front.csv");
    EXPECT_FALSE(outlook_in("one.csv,other.csv")) << "nobody could say which";
    EXPECT_FALSE(outlook_in(".csv"));
}

}  // namespace
}  // namespace couloir

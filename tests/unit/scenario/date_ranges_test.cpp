#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "couloir/scenario/event.hpp"

namespace couloir {
namespace {

Event dated(int earliest, int day, int latest, const std::string& claim) {
    Event event;
    event.day = day;
    event.earliest = earliest;
    event.latest = latest;
    event.claim = claim;
    return event;
}

TEST(DateRanges, MembersDrawEveryDayOfTheRangeHalfOfThemNoLaterThanTheStatedDay) {
    const std::vector<Event> events{dated(10, 20, 60, "front")};
    std::multiset<int> days;
    for (std::uint32_t member = 0; member < 1000; ++member)
        days.insert(draw_dates(events, 1, member).front().day);
    EXPECT_EQ(*days.begin(), 10);
    EXPECT_EQ(*days.rbegin(), 60);
    const auto by_then = std::distance(days.begin(), days.upper_bound(20));
    EXPECT_NEAR(static_cast<double>(by_then), 500.0, 60.0);
}

TEST(DateRanges, OneLateFrontIsLateEverywhere) {
    const std::vector<Event> events{dated(10, 20, 30, "front rubric-a"),
                                    dated(40, 50, 60, "front rubric-b"), dated(40, 50, 60, "else")};
    int apart = 0;
    for (std::uint32_t member = 0; member < 50; ++member) {
        const auto drawn = draw_dates(events, 1, member);
        const auto of = [&](std::string_view claim) {
            return std::ranges::find(drawn, claim, &Event::claim)->day;
        };
        EXPECT_EQ(of("front rubric-a") + 30, of("front rubric-b"));
        apart += of("else") != of("front rubric-b") ? 1 : 0;
    }
    EXPECT_GT(apart, 30) << "what rests on another claim has luck of its own";
}

TEST(DateRanges, EventsComeBackByTheDayThatTheMemberDrew) {
    const std::vector<Event> events{dated(5, 20, 60, "one"), dated(5, 30, 60, "two")};
    for (std::uint32_t member = 0; member < 50; ++member) {
        const auto drawn = draw_dates(events, 1, member);
        EXPECT_LE(drawn[0].day, drawn[1].day);
    }
}

TEST(DateRanges, WhatWasBeforeTheStartBelongsToTheFirstDay) {
    const std::vector<Event> events{dated(-3, -3, -3, ""), dated(0, 0, 0, ""), dated(4, 4, 4, "")};
    EXPECT_EQ(events_on(events, 0).size(), 2U);
    EXPECT_EQ(events_on(events, 1).size(), 0U);
    EXPECT_EQ(events_on(events, 4).size(), 1U);
}

}  // namespace
}  // namespace couloir

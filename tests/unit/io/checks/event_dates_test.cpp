#include "couloir/io/checks/event_dates.hpp"

#include <gtest/gtest.h>

#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

Codes found(EventKind kind, int day) {
    Scenario scenario;
    scenario.days = 10;
    Event event;
    event.kind = kind;
    event.day = day;
    event.place = {"closures.csv", 2, 0};
    scenario.events = {event};
    Problems problems;
    check_event_dates(scenario, problems);
    return codes_of(problems);
}

TEST(EventDates, ThatBeginAfterTheEndAreNamed) {
    EXPECT_EQ(found(EventKind::kCloseBorder, 10), (Codes{"W309 line 2"}));
    EXPECT_TRUE(found(EventKind::kCloseBorder, 9).empty());
    EXPECT_TRUE(found(EventKind::kOpenBorder, 10).empty()) << "closed until the end";
    EXPECT_TRUE(found(EventKind::kConflict, 10).empty()) << "a long conflicts.csv";
}

}  // namespace
}  // namespace couloir

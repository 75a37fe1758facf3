#include "couloir/io/checks/ways.hpp"

#include <gtest/gtest.h>

#include "unit/io/checks/small_map.hpp"
#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

Codes found(const Scenario& scenario) {
    Problems problems;
    check_ways(scenario, problems);
    problems.sort();
    return codes_of(problems);
}

TEST(Ways, APlaceWithoutARouteIsNamed) {
    Scenario scenario;
    scenario.locations = {location("A", LocationKind::kConflictZone, 2),
                          location("B", LocationKind::kTown, 3),
                          location("C", LocationKind::kCamp, 4)};
    scenario.routes = {route(0, 1, false, 2)};
    EXPECT_EQ(found(scenario), (Codes{"W105 line 4"}));
}

TEST(Ways, APlaceThatNobodyCanReachIsNamed) {
    Scenario scenario;
    scenario.locations = {location("A", LocationKind::kConflictZone, 2),
                          location("B", LocationKind::kTown, 3),
                          location("C", LocationKind::kTown, 4)};
    scenario.routes = {route(0, 1, false, 2), route(2, 1, true, 3)};
    EXPECT_EQ(found(scenario), (Codes{"W106 line 4"}));
}

TEST(Ways, ATownWithoutAWayOutIsNamedAndACampIsNot) {
    Scenario scenario;
    scenario.locations = {location("A", LocationKind::kConflictZone, 2),
                          location("B", LocationKind::kTown, 3),
                          location("C", LocationKind::kCamp, 4)};
    scenario.routes = {route(0, 1, true, 2), route(0, 2, true, 3)};
    EXPECT_EQ(found(scenario), (Codes{"W107 line 3"}));
}

TEST(Ways, PeopleMayLeaveWhereConflictComesLater) {
    Scenario scenario;
    scenario.locations = {location("A", LocationKind::kTown, 2),
                          location("B", LocationKind::kCamp, 3)};
    scenario.routes = {route(0, 1, true, 2)};
    Event event;
    event.day = 9;
    event.from = LocationId(0);
    event.value = 1.0;
    scenario.events = {event};
    EXPECT_TRUE(found(scenario).empty());
}

TEST(Ways, ARouteThatIsThereTwiceIsNamed) {
    Scenario scenario;
    scenario.locations = {location("A", LocationKind::kConflictZone, 2),
                          location("B", LocationKind::kTown, 3)};
    scenario.routes = {route(0, 1, false, 2), route(1, 0, false, 3), route(0, 1, false, 4)};
    EXPECT_EQ(found(scenario), (Codes{"W203 line 3", "W203 line 4"}));
    scenario.routes = {route(0, 1, true, 2), route(1, 0, true, 3)};
    EXPECT_TRUE(found(scenario).empty()) << "one way each";
    scenario.routes = {route(0, 1, false, 2), route(0, 1, false, 2)};
    EXPECT_TRUE(found(scenario).empty()) << "one row that stands for two";
}

}  // namespace
}  // namespace couloir

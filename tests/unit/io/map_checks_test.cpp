#include "couloir/io/map_checks.hpp"

#include <gtest/gtest.h>

#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

Location location(const std::string& name, LocationKind kind, int line) {
    Location location;
    location.name = name;
    location.kind = kind;
    location.place = {"locations.csv", line, 0};
    return location;
}

Route route(int from, int to, bool one_way, int line) {
    Route route;
    route.from = LocationId(from);
    route.to = LocationId(to);
    route.one_way = one_way;
    route.place = {"routes.csv", line, 0};
    return route;
}

Codes found(const Scenario& scenario) {
    Problems problems;
    check_map(scenario, problems);
    problems.sort();
    return codes_of(problems);
}

TEST(MapChecks, APlaceWithoutARouteIsNamed) {
    Scenario scenario;
    scenario.locations = {location("A", LocationKind::kConflictZone, 2),
                          location("B", LocationKind::kTown, 3),
                          location("C", LocationKind::kCamp, 4)};
    scenario.routes = {route(0, 1, false, 2)};
    EXPECT_EQ(found(scenario), (Codes{"W105 line 4"}));
}

TEST(MapChecks, APlaceThatNobodyCanReachIsNamed) {
    Scenario scenario;
    scenario.locations = {location("A", LocationKind::kConflictZone, 2),
                          location("B", LocationKind::kTown, 3),
                          location("C", LocationKind::kTown, 4)};
    scenario.routes = {route(0, 1, false, 2), route(2, 1, true, 3)};
    EXPECT_EQ(found(scenario), (Codes{"W106 line 4"}));
}

TEST(MapChecks, ATownWithoutAWayOutIsNamedAndACampIsNot) {
    Scenario scenario;
    scenario.locations = {location("A", LocationKind::kConflictZone, 2),
                          location("B", LocationKind::kTown, 3),
                          location("C", LocationKind::kCamp, 4)};
    scenario.routes = {route(0, 1, true, 2), route(0, 2, true, 3)};
    EXPECT_EQ(found(scenario), (Codes{"W107 line 3"}));
}

TEST(MapChecks, PeopleMayLeaveWhereConflictComesLater) {
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
    Problems problems;
    scenario.settings.conflict_spawn_mode = "constant";
    check_departures(scenario, problems);
    EXPECT_TRUE(problems.empty());
}

TEST(MapChecks, ARouteThatIsThereTwiceIsNamed) {
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

TEST(MapChecks, NamesMustDiffer) {
    Problems problems;
    check_names(
        {location("Kaga Bandoro", LocationKind::kTown, 2),
         location("kaga_bandoro", LocationKind::kTown, 3),
         location("Kaga Bandoro", LocationKind::kTown, 4), location("1_11", LocationKind::kTown, 5),
         location("11_1", LocationKind::kTown, 6)},
        problems);
    EXPECT_EQ(codes_of(problems), (Codes{"W104 line 3", "E102 line 4"}));
}

}  // namespace
}  // namespace couloir

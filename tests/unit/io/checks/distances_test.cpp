#include "couloir/io/checks/distances.hpp"

#include <gtest/gtest.h>

#include "unit/io/checks/small_map.hpp"
#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

/// Two towns a degree of latitude, 111 km, apart, and a route between them.
Codes found(double distance_km, double degrees = 1.0) {
    Scenario scenario;
    scenario.locations = {town("A", "", 10, 20, 2), town("B", "", 10 + degrees, 20, 3)};
    scenario.routes = {route(0, 1, false, 2, distance_km)};
    Problems problems;
    check_distances(scenario, problems);
    return codes_of(problems);
}

TEST(Distances, AreNoShorterThanTheStraightLine) {
    EXPECT_EQ(found(100), (Codes{"W205 line 2"}));
    EXPECT_TRUE(found(109).empty()) << "within what rounding explains";
    EXPECT_TRUE(found(140).empty());
}

TEST(Distances, AreNotTenTimesLongerThanTheStraightLine) {
    EXPECT_EQ(found(1200), (Codes{"W206 line 2"}));
    EXPECT_TRUE(found(1000).empty());
    EXPECT_TRUE(found(40, 0.01).empty()) << "short enough for a bridge to explain it";
}

TEST(Distances, AreHeldAgainstKnownCoordinatesOnly) {
    EXPECT_TRUE(found(500, 0.0).empty()) << "both at one point, as on an invented map";
    EXPECT_TRUE(found(5, 200.0).empty()) << "on no globe";
}

}  // namespace
}  // namespace couloir

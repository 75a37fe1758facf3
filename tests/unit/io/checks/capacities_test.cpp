#include "couloir/io/checks/capacities.hpp"

#include <gtest/gtest.h>

#include "unit/io/checks/small_map.hpp"
#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

Scenario camp_for(double places, const std::vector<double>& counts) {
    Scenario scenario;
    scenario.locations = {location("C", LocationKind::kCamp, 2)};
    scenario.locations[0].places.value = places;
    scenario.registrations.rows = {series("total", 1, counts), series("C", 2, counts)};
    return scenario;
}

Codes found(const Scenario& scenario) {
    Problems problems;
    check_capacities(scenario, problems);
    return codes_of(problems);
}

TEST(Capacities, ThatAreTheLargestCountLeakTheAnswer) {
    EXPECT_EQ(found(camp_for(900, {100, 900, 300})), (Codes{"W110 line 2"}));
    EXPECT_TRUE(found(camp_for(1000, {100, 900, 300})).empty());
    EXPECT_TRUE(found(camp_for(0, {0, 0})).empty()) << "no limit";
}

TEST(Capacities, ThatAreTheLargestCorrectedCountLeakItToo) {
    Scenario scenario = camp_for(300, {100, 900, 300});
    scenario.registrations.corrections = {{"C", 2, {}}};
    EXPECT_EQ(found(scenario), (Codes{"W110 line 2"}));
}

TEST(Capacities, ThatAreTheLargestObservedStockLeakItInANativeFolderToo) {
    Scenario scenario = camp_for(900, {});
    scenario.registrations = {};
    Observation observation;
    observation.location = "C";
    observation.figure = 900;
    scenario.channels = {{"camps", {observation}}};
    EXPECT_EQ(found(scenario), (Codes{"W110 line 2"}));
    scenario.channels[0].observations[0].what = ObservationKind::kCumulative;
    EXPECT_TRUE(found(scenario).empty());
}

TEST(Capacities, BelowTheCountOfDayZeroAreNamed) {
    EXPECT_EQ(found(camp_for(700, {6505, 7000})), (Codes{"W111 line 2"}));
    EXPECT_TRUE(found(camp_for(6600, {6505, 7000})).empty());
}

}  // namespace
}  // namespace couloir

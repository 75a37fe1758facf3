#include "couloir/io/checks/departures.hpp"

#include <gtest/gtest.h>

#include "unit/io/checks/small_map.hpp"
#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

Location conflict_zone(double residents, const std::string& claim = "") {
    Location zone = location("A", LocationKind::kConflictZone, 2);
    zone.residents.value = residents;
    zone.residents.claim = claim;
    return zone;
}

Scenario scenario_with(const Location& first) {
    Scenario scenario;
    scenario.locations = {first, location("B", LocationKind::kTown, 3)};
    scenario.settings.conflict_spawn_mode = "constant";
    return scenario;
}

Codes found(const Scenario& scenario) {
    Problems problems;
    check_departures(scenario, problems);
    return codes_of(problems);
}

TEST(Departures, NeedAConflictAndAReasonToLeave) {
    Scenario scenario = scenario_with(conflict_zone(100));
    EXPECT_TRUE(found(scenario).empty());
    scenario.settings.conflict_spawn_mode.clear();
    EXPECT_EQ(found(scenario), (Codes{"W406 line 0"}));
    EXPECT_EQ(found(scenario_with(location("A", LocationKind::kTown, 2))), (Codes{"W310 line 0"}));
}

TEST(Departures, NeedResidentsWhereTheConflictIs) {
    EXPECT_EQ(found(scenario_with(conflict_zone(0))), (Codes{"W114 line 2"}));
    Scenario scenario = scenario_with(conflict_zone(100));
    Event later;
    later.day = 9;
    later.from = LocationId(1);
    later.value = 1.0;
    scenario.events = {later};
    EXPECT_EQ(found(scenario), (Codes{"W114 line 3"}));
}

TEST(Departures, KeepToTheClaimThatTheResidentsName) {
    Scenario scenario = scenario_with(conflict_zone(20000, "shares unhcr-7"));
    Claim claim;
    claim.id = "unhcr-7";
    claim.kind = "residents";
    claim.location = "A";
    claim.figure = "200000";
    scenario.claims = {claim};
    EXPECT_EQ(found(scenario), (Codes{"W113 line 2"}));
    scenario.locations[0].residents.low = 10000;
    scenario.locations[0].residents.high = 200000;
    EXPECT_TRUE(found(scenario).empty()) << "within the range";
    scenario.locations[0].residents = {20000, {}, {}, "shares unhcr-7"};
    scenario.claims[0].location = "A and its surroundings";
    EXPECT_TRUE(found(scenario).empty()) << "about another place";
    scenario.claims[0].location = "A";
    scenario.locations[0].residents.claim = "shares";
    EXPECT_TRUE(found(scenario).empty()) << "not the claim that is named";
}

}  // namespace
}  // namespace couloir

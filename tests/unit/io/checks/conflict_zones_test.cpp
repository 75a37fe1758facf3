#include "couloir/io/checks/conflict_zones.hpp"

#include <gtest/gtest.h>

#include "unit/io/checks/small_map.hpp"
#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

Event conflict_at(int location, int day) {
    Event event;
    event.from = LocationId(location);
    event.day = day;
    event.value = 1.0;
    return event;
}

TEST(ConflictZones, AreThoseOfConflictsCsv) {
    Scenario scenario;
    scenario.locations = {location("A", LocationKind::kConflictZone, 2),
                          location("B", LocationKind::kTown, 3)};
    const std::vector<LateConflict> late{{LocationId(1), 12}};
    const auto found = [&] {
        Problems problems;
        check_conflict_zones(scenario, late, problems);
        problems.sort();
        return codes_of(problems);
    };
    EXPECT_EQ(found(), (Codes{"W311 line 2", "W311 line 3"}));
    scenario.events = {conflict_at(0, 0), conflict_at(1, 12)};
    EXPECT_TRUE(found().empty());
}

}  // namespace
}  // namespace couloir

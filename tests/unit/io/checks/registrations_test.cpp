#include "couloir/io/checks/registrations.hpp"

#include <gtest/gtest.h>

#include "unit/io/checks/small_map.hpp"
#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

/// A conflict zone, a camp, and the series of the total and of the camp.
Scenario scenario_with(const std::vector<double>& total, const std::vector<double>& camp) {
    Scenario scenario;
    scenario.days = 3;
    scenario.locations = {location("A", LocationKind::kConflictZone, 2),
                          location("C", LocationKind::kCamp, 3)};
    scenario.locations[0].residents.value = 1000;
    scenario.registrations.rows = {series("total", 1, total), series("C", 2, camp)};
    return scenario;
}

Codes found(const Scenario& scenario) {
    Problems problems;
    check_registrations(scenario, problems);
    return codes_of(problems);
}

TEST(Registrations, HaveASeriesForEachCampAndACampForEachSeries) {
    Scenario scenario = scenario_with({10, 20, 30}, {10, 20, 30});
    EXPECT_TRUE(found(scenario).empty());
    scenario.registrations.rows[1].location = "D";
    EXPECT_EQ(found(scenario), (Codes{"W403 line 2", "W402 line 3"}));
}

TEST(Registrations, HaveATotalThatIsNearTheSumOfTheCamps) {
    EXPECT_EQ(found(scenario_with({450, 450, 450}, {100, 100, 100})), (Codes{"W410 line 1"}));
    EXPECT_EQ(found(scenario_with({40, 40, 40}, {100, 100, 100})), (Codes{"W410 line 1"}));
    EXPECT_TRUE(found(scenario_with({150, 150, 150}, {100, 100, 100})).empty());
    EXPECT_TRUE(found(scenario_with({0, 0, 0}, {100, 100, 100})).empty()) << "no total at all";
}

TEST(Registrations, DoNotRiseByMoreThanLiveWherePeopleLeave) {
    EXPECT_EQ(found(scenario_with({0, 500, 1500}, {0, 500, 1500})), (Codes{"W411 line 1"}));
    EXPECT_TRUE(found(scenario_with({0, 500, 900}, {0, 500, 900})).empty());
    EXPECT_TRUE(found(scenario_with({5000, 5000, 5500}, {5000, 5000, 5500})).empty())
        << "most were there before";
}

TEST(Observations, LieWithinThePeriod) {
    Scenario scenario;
    scenario.start = Date(2016, 10, 17);
    scenario.days = 10;
    Observation observation;
    observation.place = {"observations/iom.csv", 2, 0};
    const auto codes_on = [&](Date date) {
        observation.date = date;
        scenario.channels = {{"iom", {observation}}};
        Problems problems;
        check_observations(scenario, problems);
        return codes_of(problems);
    };
    EXPECT_EQ(codes_on(Date(2016, 10, 16)), (Codes{"W412 line 2"}));
    EXPECT_EQ(codes_on(Date(2016, 10, 27)), (Codes{"W412 line 2"}));
    EXPECT_TRUE(codes_on(Date(2016, 10, 17)).empty());
    EXPECT_TRUE(codes_on(Date(2016, 10, 26)).empty());
}

}  // namespace
}  // namespace couloir

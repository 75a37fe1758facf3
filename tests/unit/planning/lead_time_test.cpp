#include "couloir/planning/lead_time.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

TEST(LeadTime, IsThatOfTheCorridorAnnouncedLatestBeforeItOpens) {
    Plan plan;
    plan.corridors.resize(3);
    plan.corridors[0].windows = {{20, 30}, {3, 9}};
    plan.corridors[0].announced = -11;
    plan.corridors[1].windows = {{5, 9}};
    plan.corridors[1].announced = 3;
    plan.corridors[2].windows = {{0, 9}};
    EXPECT_EQ(lead_time(plan).announced_ahead, 2) << "one that was never announced says nothing";
}

TEST(LeadTime, OfSitesRunsFromTheFirstToTheLastThatMustBeReady) {
    Plan plan;
    plan.sites.resize(2);
    plan.sites[0].opens = 30;
    plan.sites[1].opens = 4;
    EXPECT_EQ(lead_time(plan).first_site, 4);
    EXPECT_EQ(lead_time(plan).last_site, 30);
}

TEST(LeadTime, OfAPlanThatNeedsNothingReadyIsNotStated) {
    EXPECT_EQ(lead_time({}).first_site, std::nullopt);
    EXPECT_EQ(lead_time({}).announced_ahead, std::nullopt);
}

}  // namespace
}  // namespace couloir

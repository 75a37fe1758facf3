#include "couloir/scenario/readiness.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

constexpr const char* kRate = "spawn_rules.conflict_driven_spawning.displaced_per_conflict_day";

Scenario with_ranges() {
    Scenario scenario;
    scenario.uncertain_settings = {{kRate, {0.02, 0.01, 0.06, ""}},
                                   {"hosts.days", {90.0, 30.0, 270.0, ""}}};
    Plan plan;
    Corridor corridor;
    corridor.trust = {0.4, 0.2, 0.8, ""};
    plan.corridors = {corridor};
    scenario.plan = plan;
    return scenario;
}

TEST(Readiness, IsTheLowerOrTheUpperHalfOfWhatIsStated) {
    Scenario low = with_ranges();
    believe(low, Readiness::kLow);
    EXPECT_EQ(low.uncertain_settings[0].quantity.low, 0.01);
    EXPECT_EQ(low.uncertain_settings[0].quantity.high, 0.02);
    EXPECT_EQ(low.plan->corridors[0].trust.high, 0.4);
    Scenario high = with_ranges();
    believe(high, Readiness::kHigh);
    EXPECT_EQ(high.uncertain_settings[0].quantity.low, 0.02);
    EXPECT_EQ(high.uncertain_settings[0].quantity.value, 0.04) << "evenly within the half";
    EXPECT_EQ(high.plan->corridors[0].trust.value, 0.4 + 0.2);
}

TEST(Readiness, LeavesAloneWhatIsNotAboutLeaving) {
    Scenario high = with_ranges();
    believe(high, Readiness::kHigh);
    EXPECT_EQ(high.uncertain_settings[1].quantity.low, 30.0);
    EXPECT_EQ(high.uncertain_settings[1].quantity.value, 90.0);
}

TEST(Readiness, AsStatedIsAsStated) {
    Scenario stated = with_ranges();
    believe(stated, Readiness::kAsStated);
    EXPECT_EQ(stated.uncertain_settings[0].quantity.low, 0.01);
    EXPECT_EQ(stated.uncertain_settings[0].quantity.high, 0.06);
    EXPECT_TRUE(is_readiness_uncertain(stated));
    use_central_values(stated);
    EXPECT_FALSE(is_readiness_uncertain(stated));
}

}  // namespace
}  // namespace couloir

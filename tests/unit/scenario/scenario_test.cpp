#include "couloir/scenario/scenario.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

TEST(CentralValues, OfAPriorHoldWhereNothingIsDrawn) {
    Scenario scenario;
    scenario.uncertain_settings.push_back({"returns.per_day", {0.01, 0.003, 0.03, ""}});
    EXPECT_EQ(scenario.settings.return_per_day, 0.0) << "off, but for the prior";
    EXPECT_EQ(central_settings(scenario).return_per_day, 0.01);
    use_central_values(scenario);
    EXPECT_EQ(scenario.settings.return_per_day, 0.01);
    EXPECT_FALSE(scenario.is_uncertain());
}

}  // namespace
}  // namespace couloir

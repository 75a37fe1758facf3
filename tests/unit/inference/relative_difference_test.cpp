#include "couloir/inference/relative_difference.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "couloir/inference/agreement.hpp"
#include "couloir/inference/spread.hpp"

namespace couloir {
namespace {

TEST(RelativeDifference, IsTheShareOfPeopleInTheWrongCampTwice) {
    // 10 of 100 people are in the first camp instead of the second.
    const std::vector<double> sim{60, 40};
    const std::vector<double> data{50, 50};
    EXPECT_DOUBLE_EQ(relative_difference(sim, data), 0.2);
    EXPECT_DOUBLE_EQ(rescaled_difference(sim, data), 0.2);
}

TEST(RelativeDifference, IsZeroWhenRescaledIfOnlyTheTotalIsOff) {
    const std::vector<double> sim{10, 30};
    const std::vector<double> data{20, 60};
    EXPECT_DOUBLE_EQ(relative_difference(sim, data), 0.5);
    EXPECT_DOUBLE_EQ(rescaled_difference(sim, data), 0.0);
}

TEST(RelativeDifference, DividesByOneWhereNobodyIsRegistered) {
    const std::vector<double> sim{3, 0};
    const std::vector<double> data{0, 0};
    EXPECT_DOUBLE_EQ(relative_difference(sim, data), 3.0);
    EXPECT_DOUBLE_EQ(rescaled_difference(data, sim), 1.0);
}

TEST(Agreement, CountsObservationsWithinTheRange) {
    Agreement agreement;
    agreement.add({.mean = 100, .q05 = 90, .q95 = 110}, 110);
    agreement.add({.mean = 100, .q05 = 90, .q95 = 110}, 80);
    EXPECT_EQ(agreement.count(), 2);
    EXPECT_DOUBLE_EQ(agreement.coverage_90(), 0.5);
    EXPECT_DOUBLE_EQ(agreement.mean_absolute_difference(), 15.0);
    EXPECT_DOUBLE_EQ(agreement.relative(), 30.0 / 190.0);
}

TEST(Agreement, OfNothingIsZero) {
    EXPECT_EQ(Agreement().mean_absolute_difference(), 0.0);
    EXPECT_EQ(Agreement().relative(), 0.0);
}

TEST(Spread, OfOneMemberHasNoDeviation) {
    const Spread one = spread_of({0.3});
    EXPECT_EQ(one.sd, 0.0);
    EXPECT_EQ(one.q05, 0.3);
    const Spread three = spread_of({3, 1, 2});
    EXPECT_DOUBLE_EQ(three.mean, 2.0);
    EXPECT_DOUBLE_EQ(three.sd, 1.0);
    EXPECT_DOUBLE_EQ(three.q95, 2.9);
}

}  // namespace
}  // namespace couloir

#include "couloir/base/geography.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

TEST(GreatCircle, KnowsTheWayFromMosulToErbil) {
    EXPECT_NEAR(great_circle_km({36.335, 43.119}, {36.191, 44.009}), 81.5, 0.5);
}

TEST(GreatCircle, IsADegreeOfLatitudeEverywhere) {
    EXPECT_NEAR(great_circle_km({0, 0}, {1, 0}), 111.195, 0.001);
    EXPECT_NEAR(great_circle_km({60, 10}, {61, 10}), 111.195, 0.001);
}

TEST(GreatCircle, GoesAcrossTheAntimeridianAndHalfRoundTheEarth) {
    EXPECT_NEAR(great_circle_km({0, 179.5}, {0, -179.5}), 111.195, 0.001);
    EXPECT_NEAR(great_circle_km({0, 0}, {0, 180}), 20015.1, 0.1);
    EXPECT_EQ(great_circle_km({12, 34}, {12, 34}), 0.0);
}

}  // namespace
}  // namespace couloir

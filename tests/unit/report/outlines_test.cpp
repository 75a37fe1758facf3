#include "couloir/report/outlines.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace couloir {
namespace {

TEST(Outlines, ABorderRunsBetweenIraqAndSyria) {
    const auto lines = outlines_in({{36.0, 40.5}, {37.0, 42.5}});
    ASSERT_FALSE(lines.empty());
    double nearest_km = 1e9;
    for (const auto& line : lines) {
        ASSERT_GE(line.size(), 2U);
        for (const GeoPoint& point : line)
            nearest_km = std::min(nearest_km, great_circle_km(point, {36.6, 41.4}));
    }
    EXPECT_LT(nearest_km, 40.0) << "near Al Hol";
}

TEST(Outlines, NothingIsDrawnOnTheOpenSea) {
    EXPECT_TRUE(outlines_in({{-40.0, -120.0}, {-38.0, -118.0}}).empty());
}

}  // namespace
}  // namespace couloir

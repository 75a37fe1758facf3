#include "couloir/base/nearest_name.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace couloir {
namespace {

const std::vector<std::string> kSettings = {"max_move_speed", "max_walk_speed", "awareness_level",
                                            "hasten", "capacity_buffer"};

TEST(NearestName, FindsWhatWasMeant) {
    EXPECT_EQ(nearest_name("awarness_level", kSettings), "awareness_level");
    EXPECT_EQ(nearest_name("capactiy_buffer", kSettings), "capacity_buffer");
    EXPECT_EQ(nearest_name("MaxMoveSpeed", kSettings), "max_move_speed");
    EXPECT_EQ(nearest_name("HASTEN", kSettings), "hasten");
    EXPECT_EQ(nearest_name("hastenn", kSettings), "hasten");
}

TEST(NearestName, CountsASwapOfNeighboursAsOneEdit) {
    EXPECT_EQ(nearest_name("ab", std::vector<std::string>{"ba"}), "ba");
    EXPECT_EQ(nearest_name("ab", std::vector<std::string>{"cd"}), std::nullopt);
}

TEST(NearestName, IsSilentWhereNothingIsNear) {
    EXPECT_EQ(nearest_name("colour", kSettings), std::nullopt);
    EXPECT_EQ(nearest_name("x", kSettings), std::nullopt);
    EXPECT_EQ(nearest_name("hasten", {}), std::nullopt);
}

TEST(NearestName, TakesTheFirstOfEquallyNearOnes) {
    EXPECT_EQ(nearest_name("camp3", std::vector<std::string>{"camp1", "camp2"}), "camp1");
}

}  // namespace
}  // namespace couloir

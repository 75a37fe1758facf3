#include "couloir/base/ids.hpp"

#include <gtest/gtest.h>

#include <type_traits>
#include <unordered_set>

namespace couloir {
namespace {

TEST(Id, OfNothingIsNotValid) {
    EXPECT_FALSE(LocationId().valid());
    EXPECT_EQ(LocationId(), LocationId::none());
    EXPECT_TRUE(LocationId(0).valid());
}

TEST(Id, IsThePositionItWasMadeFrom) {
    EXPECT_EQ(RouteId::from_index(7).index(), 7U);
    EXPECT_EQ(RouteId::from_index(7), RouteId(7));
    EXPECT_LT(RouteId(6), RouteId(7));
}

TEST(Id, OfOneKindIsNotAnIdOfAnother) {
    EXPECT_FALSE((std::is_convertible_v<LocationId, RouteId>));
    EXPECT_FALSE((std::is_convertible_v<int, RouteId>));
}

TEST(Id, IsAKeyOfHashTables) {
    const std::unordered_set<LocationId> ids{LocationId(1), LocationId(2), LocationId(1)};
    EXPECT_EQ(ids.size(), 2U);
}

}  // namespace
}  // namespace couloir

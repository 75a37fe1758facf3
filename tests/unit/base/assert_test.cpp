#include "couloir/base/assert.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

TEST(AssertDeathTest, SaysWhatWasBrokenAndWhere) {
    EXPECT_DEATH(COULOIR_ASSERT(1 + 1 == 3, "people were lost"),
                 "assert_test.cpp:.*people were lost.*1 \\+ 1 == 3");
}

TEST(Assert, LetsTheTruthPass) {
    COULOIR_ASSERT(1 + 1 == 2, "arithmetic");
    COULOIR_SEATBELT(1 + 1 == 2, "arithmetic");
}

TEST(AssertDeathTest, ASeatbeltHoldsOnlyWhereItIsWorn) {
#ifdef COULOIR_SEATBELTS
    EXPECT_DEATH(COULOIR_SEATBELT(false, "held"), "held");
#else
    COULOIR_SEATBELT(false, "not worn in this build");
#endif
}

}  // namespace
}  // namespace couloir

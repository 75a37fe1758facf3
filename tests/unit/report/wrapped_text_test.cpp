#include "couloir/report/wrapped_text.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

TEST(WrappedText, BreaksBetweenWords) {
    EXPECT_EQ(wrapped_text("one two three", 7), "one two\nthree\n");
    EXPECT_EQ(wrapped_text("one two three", 8), "one two\nthree\n");
    EXPECT_EQ(wrapped_text("  one\n two  ", 7), "one two\n");
}

TEST(WrappedText, CountsCharactersAndNotBytes) {
    EXPECT_EQ(wrapped_text("éé éé", 5), "éé éé\n");
}

TEST(WrappedText, LeavesAWordThatIsTooLongWhole) {
    EXPECT_EQ(wrapped_text("a simsetting.yml b", 5), "a\nsimsetting.yml\nb\n");
    EXPECT_EQ(wrapped_text("", 5), "");
}

}  // namespace
}  // namespace couloir

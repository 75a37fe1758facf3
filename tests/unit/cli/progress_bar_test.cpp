#include "couloir/cli/progress_bar.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace couloir {
namespace {

TEST(ProgressBar, IsSilentWhereThereIsNoTerminal) {
    std::ostringstream out;
    ProgressBar(out, false, 10).show(5);
    EXPECT_EQ(out.str(), "");
}

TEST(ProgressBar, ShowsTheDaysDoneAndErasesItself) {
    std::ostringstream out;
    ProgressBar(out, true, 10).show(5);
    EXPECT_NE(out.str().find("[####################--------------------] day 5 of 10"),
              std::string::npos)
        << out.str();
    EXPECT_TRUE(out.str().ends_with("\r\033[K"));
}

}  // namespace
}  // namespace couloir

#include <gtest/gtest.h>

#include "couloir/scenario/settings.hpp"
#include "unit/cli/command.hpp"

namespace couloir {
namespace {

TEST(SettingsPage, IsTheOneThatTheProgramMakes) {
    const auto page = std::filesystem::path(COULOIR_SOURCE_DIR) / "docs/settings.md";
    EXPECT_EQ(text_of(page), couloir({"settings", "--markdown"}).out)
        << "make it anew: couloir settings --markdown > docs/settings.md";
}

TEST(SettingsPage, NamesEverySetting) {
    const std::string text = couloir({"settings"}).out;
    for (const std::string& name : setting_names())
        EXPECT_TRUE(contains(text, name)) << name;
}

}  // namespace
}  // namespace couloir

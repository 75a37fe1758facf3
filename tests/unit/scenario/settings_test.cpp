#include <gtest/gtest.h>

#include <set>

#include "couloir/scenario/quantity.hpp"
#include "couloir/scenario/settings.hpp"

namespace couloir {
namespace {

const SettingRecord& record(std::string_view name) {
    const SettingRecord* found = find_setting(name);
    EXPECT_NE(found, nullptr) << name;
    return *found;
}

TEST(SettingsTable, NamesEachSettingOnceWithATextAndASource) {
    std::set<std::string_view> names;
    for (const SettingRecord& row : settings_table()) {
        EXPECT_TRUE(names.insert(row.name).second) << row.name;
        EXPECT_FALSE(row.text.empty()) << row.name;
        EXPECT_FALSE(row.source.empty()) << row.name;
        EXPECT_LE(row.lowest, row.highest) << row.name;
    }
}

TEST(SettingsTable, TheDefaultsItPrintsAreThoseOfTheProgram) {
    const Settings defaults;
    for (const SettingRecord& row : settings_table()) {
        if (row.name == "compat" || row.name.ends_with("displaced_per_conflict_day"))
            continue;
        if (std::holds_alternative<std::monostate>(row.field))
            continue;
        EXPECT_EQ(setting_text(defaults, row), row.default_text) << row.name;
    }
}

TEST(SetSetting, TakesWhatFitsAndSaysWhatDoesNot) {
    Settings settings;
    EXPECT_FALSE(set_setting(settings, record("move_rules.max_move_speed"), "200"));
    EXPECT_EQ(settings.max_move_speed_km_per_day, 200.0);
    EXPECT_FALSE(set_setting(settings, record("move_rules.start_on_foot"), "True"));
    EXPECT_TRUE(settings.start_on_foot);
    EXPECT_FALSE(set_setting(settings, record("spawn_rules.conflict_spawn_decay"), "[1.0, 0.5]"));
    EXPECT_EQ(settings.conflict_spawn_decay, (std::vector{1.0, 0.5}));

    EXPECT_TRUE(set_setting(settings, record("move_rules.max_move_speed"), "fast"));
    EXPECT_TRUE(set_setting(settings, record("move_rules.max_move_speed"), "-1"));
    EXPECT_TRUE(set_setting(settings, record("move_rules.max_move_speed"), "nan"));
    EXPECT_TRUE(set_setting(settings, record("move_rules.camp_movechance"), "1.5"));
    EXPECT_TRUE(set_setting(settings, record("move_rules.start_on_foot"), "maybe"));
    EXPECT_TRUE(set_setting(settings, record("spawn_rules.conflict_spawn_decay"), "1, 2"));
    EXPECT_EQ(settings.max_move_speed_km_per_day, 200.0) << "a bad value changes nothing";
}

TEST(SetSetting, CutsFractionsOffWholeNumbersLikeFlee) {
    Settings settings;
    EXPECT_FALSE(set_setting(settings, record("move_rules.awareness_level"), "1.5"));
    EXPECT_EQ(settings.awareness_level, 1);
}

TEST(SetSetting, ReadsBackWhatItPrints) {
    Settings settings;
    for (const SettingRecord& row : settings_table()) {
        if (std::holds_alternative<std::monostate>(row.field))
            continue;
        const std::string text = setting_text(settings, row);
        if (row.name.ends_with("displaced_per_conflict_day"))
            continue;
        EXPECT_FALSE(set_setting(settings, row, text)) << row.name << " = " << text;
        EXPECT_EQ(setting_text(settings, row), text) << row.name;
    }
}

TEST(Settle, GivesVersionOneRulesTheLastWord) {
    Settings settings;
    settings.use_v1_rules = true;
    settings.camp_weight = 7.0;
    settle(settings);
    EXPECT_EQ(settings.camp_weight, 2.0);
    EXPECT_EQ(settings.max_move_speed_km_per_day, 200.0);
}

TEST(Settle, GivesARateThatWasNotGivenTheDefaultOfItsMode) {
    Settings share;
    share.conflict_spawn_mode = "pop_ratio";
    settle(share);
    EXPECT_EQ(share.displaced_per_conflict_day, 0.01);
    Settings constant;
    constant.conflict_spawn_mode = "constant";
    settle(constant);
    EXPECT_EQ(constant.displaced_per_conflict_day, 500.0);
}

TEST(Quantity, HalfOfTheDrawsLieOnEitherSideOfTheCentralValue) {
    const Quantity quantity{.value = 100.0, .low = 80.0, .high = 160.0, .claim = {}};
    EXPECT_DOUBLE_EQ(quantity.at(0.25), 90.0);
    EXPECT_DOUBLE_EQ(quantity.at(0.5), 100.0);
    EXPECT_DOUBLE_EQ(quantity.at(0.75), 130.0);
    const Quantity certain{.value = 5.0, .low = {}, .high = {}, .claim = {}};
    EXPECT_EQ(certain.at(0.9), 5.0);
}

TEST(Quantity, FiguresOfOneClaimAreDrawnTogether) {
    const Quantity east{.value = 100.0, .low = 50.0, .high = 150.0, .claim = "city"};
    Quantity west = east;
    EXPECT_EQ(draw(east, "East", 1, 7), draw(west, "West", 1, 7));
    west.claim = "another";
    EXPECT_NE(draw(east, "East", 1, 7), draw(west, "West", 1, 7));
}

TEST(Settings, OneNumberIsReadAsOneAndOtherSettingsAreNot) {
    Settings settings;
    settings.awareness_level = 2;
    EXPECT_EQ(setting_number(settings, *find_setting("move_rules.awareness_level")), 2.0);
    EXPECT_EQ(setting_number(settings, *find_setting("move_rules.max_move_speed")), 360.0);
    EXPECT_FALSE(setting_number(settings, *find_setting("spawn_rules.take_from_population")));
}

}  // namespace
}  // namespace couloir

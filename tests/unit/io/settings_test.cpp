#include <gtest/gtest.h>

#include "couloir/io/settings_yaml.hpp"
#include "unit/io/problem_list.hpp"

namespace couloir {
namespace {

struct SettingsFile : testing::Test {
    void read(const std::string& yaml) {
        const TextFile file{"simsetting.yml", yaml};
        if (const auto tree = parse_yaml(file, problems))
            apply_settings(setting_entries(*tree, file.path, problems), settings, uncertain,
                           problems);
    }
    void read_as_flee(const std::string& yaml) {
        settings.compat = Compat::kFleeCode;
        read(yaml);
    }
    void set(const std::string& text) {
        if (const auto entry = command_line_entry(text, problems))
            apply_settings({&*entry, 1}, settings, uncertain, problems);
    }

    Settings settings;
    std::vector<UncertainSetting> uncertain;
    Problems problems;
};

TEST_F(SettingsFile, NestedKeysAreDottedNames) {
    read_as_flee(
        "spawn_rules:\n  take_from_population: True\n  conflict_spawn_decay: [1.0,1.0,0.5]\n"
        "move_rules:\n  max_move_speed: 200.0\n  awareness_level: 3\n"
        "optimisations:\n  hasten: 10 \n");
    EXPECT_TRUE(settings.take_from_population);
    EXPECT_EQ(settings.conflict_spawn_decay, (std::vector<double>{1.0, 1.0, 0.5}));
    EXPECT_EQ(settings.max_move_speed_km_per_day, 200.0);
    EXPECT_EQ(settings.awareness_level, 3);
    EXPECT_EQ(settings.hasten, 10);
    EXPECT_TRUE(problems.empty());
}

TEST_F(SettingsFile, ListsMayStandOnLinesOfTheirOwn) {
    read("spawn_rules:\n  conflict_spawn_decay:\n  - 1.0\n  - 0.5\nmove_rules.softening: 4\n");
    EXPECT_EQ(settings.conflict_spawn_decay, (std::vector<double>{1.0, 0.5}));
    EXPECT_EQ(settings.softening_km, 4.0);
}

TEST_F(SettingsFile, TrueAndFalseHaveManySpellingsButText) {
    for (const char* word : {"True", "true", "TRUE", "yes", "Yes", "on", "1"}) {
        settings.start_on_foot = false;
        read(std::string("move_rules: {start_on_foot: ") + word + "}");
        EXPECT_TRUE(settings.start_on_foot) << word;
    }
    read("move_rules: {start_on_foot: off}");
    EXPECT_FALSE(settings.start_on_foot);
    EXPECT_TRUE(problems.empty());
    read("move_rules:\n  start_on_foot: 'False'\n  avoid_short_stints: maybe\n");
    EXPECT_EQ(codes_of(problems), (Codes{"E503 line 2", "E503 line 3"}));
}

TEST_F(SettingsFile, AFractionOfAWholeNumberIsCutOff) {
    read("move_rules: {awareness_level: 1.5}");
    EXPECT_EQ(settings.awareness_level, 1);
}

TEST_F(SettingsFile, AnUnknownKeyIsAnErrorWithASuggestion) {
    read("move_rules:\n  max_walk_sped: 35\nawareness_level: 2\nnonsense: 1\n");
    EXPECT_EQ(codes_of(problems), (Codes{"E502 line 2", "E502 line 3", "E502 line 4"}));
    EXPECT_EQ(problems.all()[0].hint, "did you mean \"move_rules.max_walk_speed\"?");
    EXPECT_EQ(problems.all()[1].hint, "did you mean \"move_rules.awareness_level\"?");
    EXPECT_EQ(problems.all()[2].hint, "docs/settings.md lists all settings");
}

TEST_F(SettingsFile, AValueOutOfRangeIsAnError) {
    read(
        "move_rules:\n  default_movechance: 1.5\n  camp_weight: nan\n  softening: [1]\n"
        "  weight_power: {a: 1}\n");
    EXPECT_EQ(codes_of(problems),
              (Codes{"E503 line 2", "E503 line 3", "E503 line 4", "E503 line 5"}));
}

TEST_F(SettingsFile, TheConflictDrivenSectionTurnsItselfOn) {
    read_as_flee("spawn_rules:\n  conflict_driven_spawning:\n    displaced_per_conflict_day: 20\n");
    EXPECT_EQ(settings.conflict_spawn_mode, "constant");
    EXPECT_EQ(settings.displaced_per_conflict_day, 20);
    settings = Settings();
    read("spawn_rules:\n  conflict_driven_spawning:\n    spawn_mode: Poisson\n");
    EXPECT_EQ(settings.conflict_spawn_mode, "poisson");
    settings = Settings();
    read("spawn_rules:\n  conflict_driven_spawning:\n");
    EXPECT_EQ(settings.conflict_spawn_mode, "");
    EXPECT_TRUE(problems.empty());
}

TEST_F(SettingsFile, WhatFleeHasAndWeHaveNotIsAWarningUnlessItChangesNothing) {
    read_as_flee(
        "log_levels:\n  agent: 1\nmove_rules:\n  fixed_routes: False\n"
        "  max_crossing_speed: 20.0\n  two_system_decision_making: True\n"
        "  flood_rules:\n    flood_movechances: [0.3]\n");
    EXPECT_EQ(codes_of(problems), (Codes{"W502 line 6", "W501 line 7"}));
    EXPECT_FALSE(settings.two_system_decisions);
}

TEST_F(SettingsFile, CampsAreSinksUnderTheNameThatFleesCodeReads) {
    read_as_flee("spawn_rules:\n  camps_are_sinks: True\n");
    EXPECT_FALSE(settings.camps_are_sinks);
    EXPECT_EQ(codes_of(problems), (Codes{"W502 line 2"}));
    read_as_flee("spawn_rules:\n  camps_are_sicks: True\n");
    EXPECT_TRUE(settings.camps_are_sinks);
    settings = Settings();
    read("compat: native\nspawn_rules:\n  camps_are_sinks: True\n");
    EXPECT_TRUE(settings.camps_are_sinks);
}

TEST_F(SettingsFile, ASwitchActsAsDocumentedWhereFleesCodeLosesIt) {
    read_as_flee(
        "compat: as-documented\nspawn_rules:\n  camps_are_sinks: True\n"
        "move_rules:\n  two_system_decision_making: True\n  awareness_level: 0\n");
    EXPECT_TRUE(settings.camps_are_sinks);
    EXPECT_TRUE(settings.two_system_decisions);
    EXPECT_TRUE(problems.empty());
}

TEST_F(SettingsFile, AwarenessThatMeansNothingInFleesCodeIsNamed) {
    read_as_flee("move_rules:\n  awareness_level: 0\n");
    read_as_flee("move_rules:\n  awareness_level: 1\n");
    EXPECT_EQ(codes_of(problems), (Codes{"W504 line 2"}));
}

TEST_F(SettingsFile, CompatCountsFirstWhereverItStands) {
    read_as_flee("spawn_rules:\n  camps_are_sinks: True\ncompat: native\n");
    EXPECT_TRUE(settings.camps_are_sinks);
    EXPECT_TRUE(problems.empty());
}

TEST_F(SettingsFile, AnEmptyValueIsNotGiven) {
    read("spawn_rules:\nmove_rules:\n  camp_weight:\n  softening: ~\n");
    EXPECT_EQ(settings.camp_weight, 1.0);
    EXPECT_TRUE(problems.empty());
    read("");
    EXPECT_TRUE(problems.empty());
}

TEST_F(SettingsFile, AValueMayHaveARange) {
    read("move_rules:\n  camp_weight: {value: 2, low: 1, high: 5, claim: guess}\n");
    EXPECT_EQ(settings.camp_weight, 2.0);
    ASSERT_EQ(uncertain.size(), 1U);
    EXPECT_EQ(uncertain[0].name, "move_rules.camp_weight");
    EXPECT_EQ(uncertain[0].quantity.low, 1.0);
    EXPECT_EQ(uncertain[0].quantity.high, 5.0);
    EXPECT_EQ(uncertain[0].quantity.claim, "guess");
    set("move_rules.camp_weight=3");
    EXPECT_EQ(settings.camp_weight, 3.0);
    EXPECT_TRUE(uncertain.empty()) << "a stated value has no range";
    EXPECT_TRUE(problems.empty());
}

TEST_F(SettingsFile, AWrongRangeIsAnError) {
    read(
        "move_rules:\n  camp_weight: {value: 2, low: 3, high: 5}\n"
        "  softening: {value: 2, low: 1}\n  awareness_level: {value: 2, low: 1, high: 3}\n"
        "  default_movechance: {value: 0.5, low: 0.1, high: 1.5}\n"
        "  weight_power: {value: 1, lo: 1, high: 2}\n");
    for (const Problem& problem : problems.all())
        EXPECT_EQ(problem.code, "E506");
    EXPECT_EQ(codes_of(problems).front(), "E506 line 6");
    EXPECT_EQ(problems.all().size(), 6U);
    EXPECT_TRUE(uncertain.empty());
}

TEST_F(SettingsFile, TheCommandLineComesLast) {
    set("spawn_rules.conflict_spawn_decay=[1, 0.5]");
    set(" move_rules.camp_weight = 7 ");
    EXPECT_EQ(settings.conflict_spawn_decay, (std::vector<double>{1, 0.5}));
    EXPECT_EQ(settings.camp_weight, 7.0);
    set("camp_weight");
    set("camp_weigth=7");
    EXPECT_EQ(codes_of(problems), (Codes{"E504 line 0", "E502 line 0"}));
    EXPECT_EQ(problems.all()[0].place.file, "--set");
}

TEST_F(SettingsFile, WhatIsNoYamlIsReportedAndNeverThrown) {
    for (const char* text : {"a: [1, 2", "\t- x", "a: b: c", "key: 'open", "*nowhere", "- 1\n- 2",
                             "just text", "? [a, b]\n: 1", "%YAML 9.9\n---\n", "&a [*a]"}) {
        problems = Problems();
        EXPECT_NO_THROW(read(text)) << text;
        EXPECT_TRUE(problems.has_errors()) << text;
    }
}

TEST_F(SettingsFile, DeepWideAndSelfRepeatingYamlIsBounded) {
    std::string bomb = "a0: &a0 [x, x]\n";
    for (int i = 1; i < 30; ++i)
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" +
                std::to_string(i - 1) + ", *a" + std::to_string(i - 1) + "]\n";
    EXPECT_NO_THROW(read(bomb));
    EXPECT_NO_THROW(read(std::string(100000, '[')));
    EXPECT_NO_THROW(read(std::string(100000, '{')));
    std::string wide;
    for (int i = 0; i < 30000; ++i)
        wide += "k" + std::to_string(i) + ": 1\n";
    EXPECT_NO_THROW(read(wide));
    EXPECT_NO_THROW(read(std::string(2'000'000, 'x')));
    EXPECT_TRUE(problems.has_errors());
}

}  // namespace
}  // namespace couloir

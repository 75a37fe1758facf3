// Where nothing is left to chance, engine and naive model count the same to the last person.

#include <gtest/gtest.h>

#include "support/text_map.hpp"
#include "support/two_models.hpp"

namespace couloir {
namespace {

constexpr int kDays = 20;

void expect_equal_days(std::string_view text) {
    const Scenario scenario = world_from_text(text);
    const std::vector<CountsOfDay> naive = naive_days(scenario, 1, kDays);
    const std::vector<CountsOfDay> engine = engine_days(World(scenario), 1, 0, kDays);
    for (std::size_t day = 0; day < naive.size(); ++day)
        EXPECT_TRUE(naive[day] == engine[day]) << "from day " << day;
}

/// One way on, and nobody stays where they can go on. No camp fills: who goes on in which wave is
/// left to chance then.
constexpr const char* kChain = R"(
    map:    A ==130=> B ==45=> H ==20=> M ==70=> Y ==260=> Z
    places: A conflict 5000 | B town 100 | H hub | M marker | Y camp 40000
    places: Z camp
    set: move_rules.default_movechance = 1
    set: move_rules.camp_movechance = 0
    set: move_rules.max_move_speed = 90
    set: move_rules.max_walk_speed = 34
    set: move_rules.start_on_foot = true
    set: move_rules.avoid_short_stints = true
    day 5:  close route M Y
    day 7:  open route M Y
    day 9:  close camp Y
    day 12: conflict A 0.4
    day 14: open camp Y
)";

TEST(ExactLaw, HoldsForPeopleWhoLeaveByConflict) {
    for (const char* compat : {"compat: native\n", "compat: flee-code\n"}) {
        for (const char* mode : {"constant", "pop_ratio"}) {
            SCOPED_TRACE(std::string(compat) + mode);
            expect_equal_days(
                std::string(compat) + kChain +
                "set: spawn_rules.take_from_population = true\n"
                "set: spawn_rules.conflict_spawn_decay = [1, 0.7]\n"
                "set: spawn_rules.conflict_spawn_decay_interval = 4\n"
                "set: spawn_rules.conflict_driven_spawning.spawn_mode = " +
                mode +
                "\n"
                "set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = " +
                (std::string(mode) == "constant" ? "57.5" : "0.013"));
        }
    }
}

TEST(ExactLaw, HoldsForPeopleWhoLeaveByTotals) {
    for (const char* compat : {"compat: native\n", "compat: flee-code\n"}) {
        for (const char* sum : {"true", "false"}) {
            for (const char* insert : {"true", "false"}) {
                SCOPED_TRACE(std::string(compat) + sum + insert);
                expect_equal_days(std::string(compat) + kChain +
                                  "total: 0 300, 6 410, 8 350, 20 1900\n"
                                  "registered Y: 0 120, 3 210, 20 640\n"
                                  "registered Z: -3 10, 0 60, 9 300, 11 250, 20 700\n"
                                  "registered Z: 0 7, 11 90\n"
                                  "corrected Z: 9\n"
                                  "set: spawn_rules.sum_from_camps = " +
                                  sum + "\nset: spawn_rules.insert_day0 = " + insert);
            }
        }
    }
}

}  // namespace
}  // namespace couloir

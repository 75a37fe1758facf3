// Who leaves home: by registered totals and by conflict.

#include "law/law_world.hpp"

namespace couloir {
namespace {

const LawWorld kRegisteredFlee = {
    "DeparturesByTotalsInFleeCode",
    R"(
        compat: flee-code
        map:    A ==60== B ==90== Z
        map:    A ==80== Y
        map:    C ==50== B
        places: A conflict 3000 | B town 2000 | C conflict 1500 conflict_intensity=0.5
        places: Y camp 1200 initial_idps=3 | Z camp
        set: optimisations.hasten = 10
        set: spawn_rules.conflict_spawn_decay = [1, 0.6, 0.2]
        set: spawn_rules.conflict_spawn_decay_interval = 2
        set: move_rules.camp_movechance = 0.02
        set: move_rules.max_move_speed = 70
        total: 0 500, 10 1
        registered Y: 0 300, 4 700, 5 640, 10 1500
        registered Z: 0 200, 3 500, 10 900
        day 4: conflict B 0.8
        day 6: conflict A 0.7
        day 7: become town C
    )",
    {0, 1, 3, 4, 5, 6, 7, 9},
    {{"the conflict decays more slowly", "[1, 0.6, 0.2]", "[1, 0.75, 0.2]"},
     {"a conflict that goes on keeps its age", "compat: flee-code", "compat: native"},
     {"debts are forgotten", "5 640, 10 1500", "5 700, 10 1500"},
     {"fewer are there from the start", "initial_idps=3", "initial_idps=2"},
     {"a stronger conflict", "conflict_intensity=0.5", "conflict_intensity=0.65"},
     {"a conflict becomes a town a day later", "day 7: become town C", ""}}};

const LawWorld kRegisteredNative = {
    "DeparturesByTotalsInNativeMode",
    R"(
        compat: native
        map:    A ==60== B ==90== Z
        map:    A ==80== Y
        map:    C ==50== B
        places: A conflict 200 | B town 200 | C conflict 150 conflict_intensity=0.5
        places: Y camp 120 | Z camp
        set: spawn_rules.take_from_population = true
        set: spawn_rules.empty_camps_on_day0 = true
        set: spawn_rules.sum_from_camps = false
        set: spawn_rules.conflict_spawn_decay = [1, 0.6, 0.2]
        set: spawn_rules.conflict_spawn_decay_interval = 3
        set: move_rules.conflict_weight = 0.4
        set: move_rules.conflict_movechance = 0.9
        set: move_rules.max_move_speed = 70
        total: 0 100, 4 150, 10 330
        total: 0 10, 2 14, 6 14, 7 20
        corrected total: 2
        day 4: conflict B 0.8
        day 6: conflict A 0.3
    )",
    {0, 1, 3, 4, 5, 6, 7, 9},
    {{"nobody is taken from home", "take_from_population = true", "take_from_population = false"},
     {"the correction is forgotten", "corrected total: 2", ""},
     {"the conflict decays more slowly", "[1, 0.6, 0.2]", "[1, 0.7, 0.2]"},
     {"a conflict that goes on grows young", "compat: native", "compat: flee-code"}}};

const LawWorld kShares = {
    "DeparturesByConflictAndShare",
    R"(
        compat: native
        map:    A ==60== B ==90== Z
        map:    A ==80== Y
        map:    C ==50== B
        places: A conflict 700 | B town 2000 | C conflict 150 conflict_intensity=0.5
        places: Y camp 70 | Z camp
        set: spawn_rules.conflict_driven_spawning.spawn_mode = pop_ratio
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 0.07
        set: spawn_rules.take_from_population = true
        set: spawn_rules.conflict_spawn_decay = [1, 0.7, 0.4]
        set: spawn_rules.conflict_spawn_decay_interval = 2
        set: move_rules.conflict_weight = 0.3
        set: move_rules.conflict_movechance = 0.6
        set: move_rules.max_move_speed = 70
        set: move_rules.movechance_pop_base = 500
        set: move_rules.movechance_pop_scale_factor = 0.2
        day 3: conflict B 0.1
        day 5: conflict A 0
    )",
    {0, 1, 3, 4, 5, 6, 8},
    {{"the share is a little larger", "conflict_day = 0.07", "conflict_day = 0.073"},
     {"nobody is taken from home", "take_from_population = true", "take_from_population = false"},
     {"numbers do not decay", "[1, 0.7, 0.4]", "[1]"},
     {"move chances do not scale", "scale_factor = 0.2", "scale_factor = 0"},
     {"move chances scale with less", "pop_base = 500", "pop_base = 600"}}};

const LawWorld kPoissonNative = {
    "DeparturesByPoissonThatEmptyAPlace",
    R"(
        compat: native
        map:    A ==60== B ==90== Z
        map:    A ==80== Y
        places: A conflict 60 | B conflict 500 conflict_intensity=0.45 | Y camp 70 | Z camp
        set: spawn_rules.conflict_driven_spawning.spawn_mode = poisson
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 20.9
        set: spawn_rules.take_from_population = true
        set: move_rules.conflict_movechance = 0.6
        set: move_rules.max_move_speed = 70
    )",
    {0, 1, 2, 3, 4, 5},
    {{"fractions of the rate count", "conflict_day = 20.9", "conflict_day = 21"},
     {"the number is no chance", "mode = poisson", "mode = constant"},
     {"residents are no limit", "compat: native", "compat: flee-code"}}};

const LawWorld kIntentions = {
    "PeopleAtHomeWhoIntendToLeave",
    R"(
        compat: native
        map:    A ==60== B ==90== Z
        map:    C ==50=> B
        places: A conflict 400 conflict_intensity=0.7 | B town 80 | C conflict 300 | Z camp 200
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 0.1
        set: spawn_rules.conflict_spawn_decay = [1, 0.5]
        set: spawn_rules.conflict_spawn_decay_interval = 4
        set: move_rules.max_move_speed = 70
        day 0: close route C B
        day 5: open route C B
        day 6: conflict B 0.9
        day 8: close location A
    )",
    {0, 2, 4, 5, 6, 8, 9},
    {{"a weaker hazard", "displaced_per_conflict_day = 0.1", "displaced_per_conflict_day = 0.08"},
     {"a weaker conflict", "conflict_intensity=0.7", "conflict_intensity=0.6"},
     {"the way opens a day later", "day 5: open route C B", "day 6: open route C B"},
     {"nobody is trapped", "day 0: close route C B", ""},
     {"the place stays open", "day 8: close location A", ""}},
    1000};

}  // namespace

std::vector<LawWorld> departure_worlds() {
    return {kIntentions, kRegisteredFlee, kRegisteredNative, kShares, kPoissonNative};
}

}  // namespace couloir

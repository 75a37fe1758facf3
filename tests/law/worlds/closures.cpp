// Roads, places and borders that close and open while people are on their way.

#include "law/law_world.hpp"

namespace couloir {
namespace {

/// Long roads, so that closures catch people on them.
const LawWorld kNative = {
    "ClosuresInNativeMode",
    R"(
        compat: native
        map:    A ==250== B ==200== Z
        map:    A ==300== Y ==120== Z
        map:    B ==150== Y
        places: A conflict 900 | B town 100 | Y camp 120 country=North | Z camp country=East
        set: spawn_rules.conflict_driven_spawning.spawn_mode = poisson
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 15
        set: move_rules.max_move_speed = 110
        set: move_rules.awareness_level = 2
        set: move_rules.camp_movechance = 0.1
        day 3: close border Home North
        day 4: close location B
        day 5: close route A Y
        day 6: open route Y A
        day 7: open border North Home
        day 8: close border East Home
        day 9: open location B
        day 9: close route A Y
        day 11: open route A Y
        day 11: open border East Home
    )",
    {2, 3, 4, 5, 6, 7, 8, 9, 10, 12},
    {{"the border opens a day later", "day 7: open border North Home",
      "day 8: open border North Home"},
     {"the road was never closed", "day 9: close route A Y", ""},
     {"the place closes a day later", "day 4: close location B", "day 5: close location B"},
     without_rule("nobody turns back", NaiveMistake::kNobodyTurnsBack),
     {"any opening opens", "compat: native", "compat: flee-code"}}};

const LawWorld kFleeCode = {
    "ClosuresInFleeCode",
    R"(
        compat: flee-code
        map:    A ==250== B ==200== Z
        map:    A ==300=> Y ==120== Z
        map:    B ==150=> Y
        places: A conflict 900 | B town 100 | Y camp 120 country=North | Z camp country=East
        set: spawn_rules.conflict_driven_spawning.spawn_mode = poisson
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 15
        set: move_rules.max_move_speed = 110
        set: move_rules.awareness_level = 2
        set: move_rules.camp_movechance = 0.1
        day 3: close location Y
        day 4: close border Home North
        day 5: close route A Y
        day 6: open route A Y
        day 7: close location B
        day 8: open border Home East
        day 9: close location Z
        day 10: open border North East
        day 11: open location B
    )",
    {2, 3, 4, 5, 6, 7, 8, 9, 10, 12},
    {{"a location closes every road to it", "day 3: close location Y",
      "day 3: close location Y\n day 3: close route A Y"},
     {"a closed border keeps a road closed", "day 6: open route A Y", ""},
     {"an open border opens no road of a closed location", "day 8: open border Home East", ""},
     without_rule("nobody turns back", NaiveMistake::kNobodyTurnsBack),
     {"every road remembers what closed it", "compat: flee-code", "compat: native"}}};

}  // namespace

std::vector<LawWorld> closure_worlds() {
    return {kNative, kFleeCode};
}

}  // namespace couloir

// People at home: what makes them intend to leave, and who may.

#include "law/law_world.hpp"

namespace couloir {
namespace {

const LawWorld kIntentions = {
    "PeopleAtHomeSeeFightingNeighboursAndTheFront",
    R"(
        compat: native
        map:    A ==8== B ==9=> C
        map:    A ==60== Z
        map:    B ==70== Z
        map:    C ==80== Z
        places: A conflict 200 conflict_intensity=0.8 | B town 150 | C town 120 | Z camp
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 0.12
        set: spawn_rules.conflict_spawn_decay = [1, 0.6]
        set: spawn_rules.conflict_spawn_decay_interval = 3
        set: home.nearby_weight = 0.4
        set: home.imitation = 2
        set: home.overtaken_factor = 0.3
        set: home.lasting_factor = 2.5
        set: home.lasting_days = 3
        set: move_rules.camp_movechance = 0
        day 0: control A North
        day 2: conflict B 0.5
        day 4: control A South
        day 5: conflict A 0.2
        day 6: control B South
    )",
    {0, 1, 2, 3, 4, 5, 6, 8},
    {{"fighting nearby matters less", "nearby_weight = 0.4", "nearby_weight = 0.3"},
     {"fewer are near", "nearby_weight = 0.4", "nearby_weight = 0.4\n set: home.nearby_km = 8.5"},
     {"nobody tires of fighting", "lasting_factor = 2.5", "lasting_factor = 1"},
     {"all tire of it later", "lasting_days = 3", "lasting_days = 9"},
     {"nobody imitates", "imitation = 2", "imitation = 0"},
     {"the front does not matter", "overtaken_factor = 0.3", "overtaken_factor = 1"},
     {"the first control is a passing", "day 6: control B South",
      "day 6: control B North\n day 6: control B South"}},
    1500};

const LawWorld kPermission = {
    "GroupsThatArePermittedAndHelpedToLeave",
    R"(
        compat: native
        map:    A ==60== Z
        map:    B ==70== Z
        places: A conflict 203 | B conflict 150 conflict_intensity=0.6 | Z camp
        groups: women 0.45 | men 0.35 | old 0.2 needs_transport
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 0.2
        set: home.helped_per_day = 0.25
        set: move_rules.camp_movechance = 0
        day 0: control A North
        day 0: control B North
        day 0: permission of North women,old
        day 3: permission B none
        day 5: control A South
        day 6: permission B men
    )",
    {0, 1, 2, 3, 4, 5, 6, 7},
    {{"fewer are helped", "helped_per_day = 0.25", "helped_per_day = 0.17"},
     {"more are women", "women 0.45 | men 0.35", "women 0.5 | men 0.3"},
     {"nobody needs transport", " needs_transport", ""},
     {"the party says nothing", "day 0: permission of North women,old", ""},
     {"nothing is said of the place", "day 3: permission B none", ""},
     {"control makes no difference", "day 5: control A South", ""}},
    1000};

}  // namespace

std::vector<LawWorld> home_worlds() {
    return {kIntentions, kPermission};
}

}  // namespace couloir

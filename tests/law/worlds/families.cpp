// Families, who decide together.

#include "law/law_world.hpp"

namespace couloir {
namespace {

const LawWorld kLeaving = {"FamiliesWhoLeaveAndChooseTogether",
                           R"(
        compat: native
        map:    A ==60== T ==70== Z
        map:    A ==80== Y
        map:    T ==40== Y
        places: A conflict 203 | T town 60 | Z camp | Y camp 60
        groups: able 0.7 | unable 0.3 needs_transport
        road A T: people_per_day=12
        set: home.family_size = 4.6
        set: home.helped_per_day = 0.3
        set: hosts.days = 10
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 0.2
        set: move_rules.max_move_speed = 70
        set: move_rules.default_movechance = 0.3
        set: move_rules.camp_movechance = 0.1
        set: move_rules.conflict_movechance = 0.7
    )",
                           {0, 1, 2, 3, 5},
                           {{"everyone is alone", "family_size = 4.6", "family_size = 1"},
                            {"families are smaller", "family_size = 4.6", "family_size = 3"},
                            {"roads never fill", "people_per_day=12", "people_per_day=1000"},
                            {"hosts last for ever", "hosts.days = 10", "hosts.days = 0"}},
                           1500};

const LawWorld kReturning = {"FamiliesWhoAreHeldAndGoHomeTogether",
                             R"(
        compat: native
        map:    A ==60== S ==50== Z
        places: A conflict 150 | S town 10 screened_per_day=27 | Z camp
        set: home.family_size = 6
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 0.5
        set: screening.held_share = 0.4
        set: screening.held_days = 2
        set: returns.per_day = 0.3
        set: move_rules.max_move_speed = 70
        set: move_rules.camp_movechance = 0.05
        day 2: conflict A 0
        day 3: services A 0.8
    )",
                             {0, 1, 2, 3, 4, 6},
                             {{"everyone is alone", "family_size = 6", "family_size = 1"},
                              {"fewer are held", "held_share = 0.4", "held_share = 0.2"},
                              {"people are held for longer", "held_days = 2", "held_days = 3"},
                              {"fewer go home", "returns.per_day = 0.3", "returns.per_day = 0.2"}},
                             1500};

}  // namespace

std::vector<LawWorld> family_worlds() {
    return {kLeaving, kReturning};
}

}  // namespace couloir

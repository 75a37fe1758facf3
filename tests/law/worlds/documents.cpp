// Flee as its documents describe it.

#include "law/law_world.hpp"

namespace couloir {
namespace {

const LawWorld kRedirections = {
    "PeopleAreSentAlongFromHubsAndCamps",
    R"(
        compat: as-documented
        map:    A ==60== H ==50== Z
        map:    H ==40== Y ==70== X
        map:    A ==90== Y
        places: A conflict 900 | H hub | Z camp 60 | Y camp | X camp
        redirect: H Z
        redirect: Y X
        day 5:  end redirection Y X
        day 7:  end redirection H Z
        day 9:  begin redirection H Z
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 15
        set: move_rules.camp_movechance = 0.3
        set: move_rules.awareness_level = 2
        set: move_rules.max_move_speed = 80
    )",
    {1, 3, 6, 8, 11},
    {{"nobody is sent on from the hub", "redirect: H Z", ""},
     {"nobody is sent on from the camp", "redirect: Y X", ""},
     {"the camp sends people on for longer", "day 5:  end redirection Y X", ""},
     {"the hub does not begin again", "day 9:  begin redirection H Z", ""},
     {"the camp never fills", "Z camp 60", "Z camp 0"}},
    1000};

const LawWorld kRoadsOnly = {
    "PeopleSeeRoadsOnly",
    R"(
        compat: as-documented
        map:    A ==60== B ==200== Z
        map:    A ==120=> Y
        map:    A ==80== C
        places: A conflict 900 | B conflict 300 | C town | Y camp 90 | Z camp
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 15
        set: move_rules.awareness_level = 0
        set: move_rules.weight_power = 1.5
        set: move_rules.camp_weight = 3
        set: move_rules.max_move_speed = 120
    )",
    {0, 2, 4, 6},
    {{"people see places too", "awareness_level = 0", "awareness_level = 1"},
     {"all roads are alike", "awareness_level = 0", "awareness_level = -1"},
     {"nobody moves", "compat: as-documented", "compat: flee-code"}},
    1000};

const LawWorld kDeliberation = {
    "PeopleDeliberateAfterTenDaysOfConflict",
    R"(
        compat: as-documented
        map:    A ==60== B ==70== Z
        map:    A ==150=> Y
        map:    A ==80== C ==90== X
        places: A town 900 | B town | C town | Y camp | Z camp | X camp
        day 1:  conflict A 0.9
        day 6:  conflict A 0.7
        set: move_rules.two_system_decision_making = true
        set: move_rules.conflict_movechance = 0.4
        set: move_rules.weight_softening = 0.5
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 20
        set: move_rules.max_move_speed = 100
    )",
    {9, 11, 12, 13},
    {{"nobody deliberates", "two_system_decision_making = true",
      "two_system_decision_making = false"},
     {"the conflict is not intense enough", "conflict A 0.7", "conflict A 0.6"},
     {"the conflict began a day later", "day 1:  conflict A", "day 2:  conflict A"}},
    1000};

const LawWorld kFarDeliberation = {"PeopleWhoDeliberateSeeNoFartherThanThreeLinks",
                                   R"(
        compat: as-documented
        map:    A ==60== B ==70== Z
        map:    A ==150=> Y
        map:    A ==80== C ==90== X
        places: A town 900 | B town | C town | Y camp | Z camp | X camp
        day 1:  conflict A 0.9
        set: move_rules.two_system_decision_making = true
        set: move_rules.awareness_level = 3
        set: move_rules.conflict_movechance = 0.4
        set: move_rules.weight_softening = 0.5
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 20
        set: move_rules.max_move_speed = 100
    )",
                                   {9, 11, 12, 13},
                                   {{"nobody deliberates", "two_system_decision_making = true",
                                     "two_system_decision_making = false"}},
                                   1000};

const LawWorld kDay0 = {
    "PlacesOfDay0CampsAndWhatIsLeftOfADay",
    R"(
        compat: as-documented
        map:    A ==50== B ==90== Z
        map:    B ==100== Y
        places: A conflict 2000 | B town | Z camp 400 | Y camp
        total:  0 300, 10 900
        registered Z: 0 300, 10 600
        registered Y: 0 0, 10 300
        set: move_rules.max_move_speed = 150
        set: move_rules.default_movechance = 0.5
    )",
    {0, 2, 4, 8},
    {{"those of day 0 take places twice", "compat: as-documented", "compat: flee-code"},
     {"the camp is larger", "Z camp 400", "Z camp 600"}},
    1000};

}  // namespace

std::vector<LawWorld> document_worlds() {
    return {kRedirections, kRoadsOnly, kDeliberation, kFarDeliberation, kDay0};
}

}  // namespace couloir

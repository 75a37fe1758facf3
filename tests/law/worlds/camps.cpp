// Camps that fill, grow, open, close and keep people.

#include "law/law_world.hpp"

namespace couloir {
namespace {

const LawWorld kFillingCamps = {
    "CampsThatFillAndGrow",
    R"(
        compat: native
        map:    A ==60== Y ==40== Z
        map:    A ==90== Z
        map:    A ==50== T ==70== X
        places: A conflict 400 | T town 50 places=30 | X idpcamp 20 capacity_per_day=3
        places: Y camp 40 | Z camp 25 capacity_per_day=2.9
        set: spawn_rules.conflict_driven_spawning.spawn_mode = poisson
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 30
        set: spawn_rules.take_from_population = true
        set: move_rules.max_move_speed = 100
        set: move_rules.capacity_buffer = 0.6
        set: move_rules.capacity_scaling = 1.5
        set: move_rules.camp_weight = 1.3
        set: move_rules.conflict_movechance = 0.7
        set: move_rules.camp_movechance = 0.05
        set: move_rules.idpcamp_movechance = 0.2
        set: move_rules.default_movechance = 0.4
        day 5: places Y 80
    )",
    {0, 2, 4, 6, 9},
    {{"the buffer is a little larger", "capacity_buffer = 0.6", "capacity_buffer = 0.64"},
     {"capacities are scaled a little more", "capacity_scaling = 1.5", "capacity_scaling = 1.6"},
     {"growth is rounded up", "capacity_per_day=2.9", "capacity_per_day=3"},
     {"people in IDP camps move a little more", "idpcamp_movechance = 0.2",
      "idpcamp_movechance = 0.22"},
     {"no camp grows by decree", "day 5: places Y 80", ""}},
    1800};

const LawWorld kCampsFilledOnTheWay = {
    "CampsThatFillWhilePeopleGoOn",
    R"(
        compat: flee-code
        map:    A ==20=> S ==10=> Z
        map:    S ==30=> Y
        places: A conflict 400 | S hub | Z camp 60 | Y camp
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 50
        set: move_rules.max_move_speed = 100
        set: move_rules.camp_movechance = 0
    )",
    {0, 1, 2},
    {without_rule("all who go on the same day decide together", NaiveMistake::kNoWaves)}};

const LawWorld kChangingCamps = {
    "CampsThatOpenAndClose",
    R"(
        compat: native
        map:    A ==60== Y ==40== Z ==60== B
        map:    A ==90== T ==70== Z
        places: A conflict 1000 | T town 50 | Y camp 60 | Z idpcamp | B town 500
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 15
        set: move_rules.max_move_speed = 120
        set: move_rules.camp_weight = 2
        set: move_rules.camp_movechance = 0.1
        set: move_rules.idpcamp_movechance = 0.25
        set: move_rules.default_movechance = 0.5
        set: move_rules.conflict_movechance = 0.8
        set: default_conflict_intensity = 0.6
        day 2: close camp Z
        day 3: open camp T
        day 4: become conflict B
        day 5: conflict Y 0.4
        day 6: open idpcamp Z
        day 7: conflict Y 0
        day 8: become town B
    )",
    {1, 2, 3, 4, 5, 6, 7, 9},
    {{"a camp with a conflict is no camp", "day 5: conflict Y 0.4",
      "day 5: become town Y\n day 5: conflict Y 0.4"},
     {"an IDP camp opens as a camp", "open idpcamp Z", "open camp Z"},
     {"a conflict zone of full intensity", "intensity = 0.6", "intensity = 0.7"},
     {"a camp that had a conflict is a camp like others", "day 7: conflict Y 0",
      "day 7: open camp Y"}}};

const LawWorld kSinks = {
    "CampsAsSinks",
    R"(
        compat: native
        map:    A ==60== Y ==40== Z
        map:    A ==90== Z
        places: A conflict 1000 | Y camp 100 deactivation_probability=0.3 | Z camp
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 20
        set: spawn_rules.camps_are_sinks = true
        set: move_rules.camp_movechance = 0.5
        set: move_rules.max_move_speed = 80
        day 6: close camp Y
    )",
    {1, 3, 5, 6, 8},
    {{"nobody settles", "camps_are_sinks = true", "camps_are_sinks = false"},
     {"a few more settle", "deactivation_probability=0.3", "deactivation_probability=0.4"},
     {"people settle in towns too", "day 6: close camp Y", ""}}};

/// People come to a camp that is nearly full from all sides, some of them on the day they set out.
const std::string kCrowd = R"(
        map:    A ==30=> H ==20=> Z ==60== T
        map:    A ==40=> T
        places: A conflict 1000 | H hub | T town 50 | Z camp 60
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 25
        set: move_rules.camp_movechance = 0.4
        set: move_rules.default_movechance = 0.5
        set: move_rules.awareness_level = 2
        set: move_rules.max_move_speed = 70
)";

const LawWorld kCrowdedFleeCode = {
    "ACrowdedCampInFleeCode",
    "compat: flee-code\n" + kCrowd,
    {0, 1, 2, 3, 5, 7},
    {without_rule("those who go on decide all at once", NaiveMistake::kNoWaves),
     without_rule("nobody decides before camp residents", NaiveMistake::kNobodyDecidesEarly),
     without_rule("people go on to a full camp", NaiveMistake::kFullCampsTakePeople)}};

const LawWorld kCrowdedNative = {
    "ACrowdedCampInNativeMode",
    "compat: native\n" + kCrowd,
    {0, 1, 2, 3, 5, 7},
    {{"people go on in waves", "compat: native", "compat: flee-code"},
     without_rule("people go on to a full camp", NaiveMistake::kFullCampsTakePeople),
     {"some places more", "Z camp 60", "Z camp 65"}}};

}  // namespace

std::vector<LawWorld> camp_worlds() {
    return {kFillingCamps, kCampsFilledOnTheWay, kChangingCamps,
            kSinks,        kCrowdedFleeCode,     kCrowdedNative};
}

}  // namespace couloir

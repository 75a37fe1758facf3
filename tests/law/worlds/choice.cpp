// How options are found and weighed.

#include "law/law_world.hpp"

namespace couloir {
namespace {

const LawWorld kFarSight = {
    "SightOverThreeRoadsMarkersAndHubs",
    R"(
        compat: native
        map:    A ==40== M ==30== B ==50== C ==60== Z
        map:    B ==30== H ==80=> Z
        map:    H ==20== N ==30== Y
        map:    N ==50== C
        map:    A ==70== C
        places: A conflict 1000 | M marker | B town 100 | C conflict 300 conflict_intensity=0.3
        places: H hub | N marker | Y camp 50 | Z camp
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 20
        set: move_rules.awareness_level = 3
        set: move_rules.max_move_speed = 90
        set: move_rules.softening = 25
        set: move_rules.weight_softening = 0.2
        set: move_rules.weight_power = 1.4
        set: move_rules.distance_power = 0.8
        set: move_rules.pruning_threshold = 6
        set: move_rules.conflict_weight = 0.2
        set: move_rules.camp_movechance = 0.03
        set: move_rules.default_movechance = 0.6
    )",
    {0, 1, 3, 5},
    {{"people see one road less", "awareness_level = 3", "awareness_level = 2"},
     {"softening is a little less", "softening = 25", "softening = 20"},
     {"weights have a little less power", "weight_power = 1.4", "weight_power = 1.25"},
     {"distances have a little more power", "distance_power = 0.8", "distance_power = 0.9"},
     {"attraction is softened more", "weight_softening = 0.2", "weight_softening = 0.6"},
     {"weak options are pruned earlier", "pruning_threshold = 6", "pruning_threshold = 4"},
     {"a marker is a hub", "N marker", "N hub"},
     {"conflicts repel less", "conflict_weight = 0.2", "conflict_weight = 0.27"}},
    1100};

const LawWorld kTwoRoadsAhead = {
    "SightOverTwoRoadsInFleeCode",
    R"(
        compat: flee-code
        map:    A ==40== B ==50== C ==60== Z
        map:    B ==90== Z
        map:    A ==70== C
        map:    C ==200=> D
        places: A conflict 1000 | B town 100 | C flood 300 | D camp | Z camp 70
        set: spawn_rules.conflict_driven_spawning.spawn_mode = poisson
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 12.7
        set: move_rules.awareness_level = 2
        set: move_rules.max_move_speed = 60
        set: move_rules.default_movechance = 0.35
        day 3: conflict C 0.5
        day 4: close route B Z
        day 6: open route B Z
        day 6: conflict C 0
    )",
    {1, 3, 4, 5, 6, 8},
    {{"people see one road less", "awareness_level = 2", "awareness_level = 1"},
     {"people see one road more", "awareness_level = 2", "awareness_level = 3"},
     {"a fraction of the rate counts", "displaced_per_conflict_day = 12.7",
      "displaced_per_conflict_day = 13"},
     without_rule("itineraries are forgotten", NaiveMistake::kItinerariesForgotten),
     {"the way does not close", "day 4: close route B Z", ""}}};

const LawWorld kPulls = {
    "PullsOfPlacesAbroadAndFar",
    R"(
        compat: native
        map:    A ==60== B ==90== Z
        map:    A ==80=> Y
        map:    A ==100=> X
        map:    B ==90== Y
        places: A conflict 900 lat=36 lon=43 | B town 80 lat=36.5 lon=43.2
        places: X camp country=North lat=37.5 lon=42 hdi=0.7 trade_volume=0.4
        places: Y town 40 country=East lat=35 lon=48 trade_volume=0.3
        places: Z camp lat=34 lon=43.5 hdi=0.9
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 30
        set: move_rules.foreign_weight = 1.5
        set: move_rules.camp_weight = 0.7
        set: move_rules.use_economic_pull = true
        set: move_rules.stay_close_to_home = true
        set: move_rules.home_distance_power = 0.6
        set: move_rules.weight_power = 1.7
        set: move_rules.weight_softening = 0.05
        set: move_rules.use_pop_for_loc_weight = true
        set: move_rules.pop_power_for_loc_weight = 0.15
        set: move_rules.awareness_level = 2
        set: move_rules.max_move_speed = 70
    )",
    {0, 1, 3, 5},
    {{"places abroad attract less", "foreign_weight = 1.5", "foreign_weight = 1.3"},
     {"the economy does not matter", "use_economic_pull = true", "use_economic_pull = false"},
     {"trade weighs less", "trade_volume=0.4", "trade_volume=0.2"},
     {"development weighs less", "hdi=0.7", "hdi=0.5"},
     {"people do not stay close", "stay_close_to_home = true", "stay_close_to_home = false"},
     {"people stay a little closer", "home_distance_power = 0.6", "home_distance_power = 0.7"},
     {"latitude and longitude are exchanged", "lat=35 lon=48", "lat=48 lon=35"},
     {"attraction is softened less", "weight_softening = 0.05", "weight_softening = 0"},
     {"residents do not matter", "use_pop_for_loc_weight = true", "use_pop_for_loc_weight = false"},
     {"residents matter a little more", "loc_weight = 0.15", "loc_weight = 0.2"},
     {"camps attract more", "camp_weight = 0.7", "camp_weight = 0.8"}}};

const LawWorld kExchangedCoordinates = {
    "PullsInFleeCode",
    R"(
        compat: flee-code
        map:    A ==60== B ==90== Z
        map:    A ==80=> Y
        map:    A ==100=> X
        places: A conflict 900 lat=36 lon=43 | B town 80 lat=36.5 lon=43.2
        places: X camp country=North lat=37.5 lon=42 | Y town 40 lat=20 lon=43
        places: Z camp lat=34 lon=43.5
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 30
        set: move_rules.stay_close_to_home = true
        set: move_rules.home_distance_power = 1
        set: move_rules.max_move_speed = 70
    )",
    {0, 1, 2, 3, 4},
    {{"latitude and longitude are not exchanged", "lat=20 lon=43", "lat=43 lon=20"},
     {"people stay less close", "home_distance_power = 1", "home_distance_power = 0.9"}}};

const LawWorld kTwins = {
    "TwoRoadsBetweenTheSamePlaces",
    R"(
        compat: native
        map:    A ==60== B ==90== Z
        map:    A ==100== B ==20=> Z
        map:    A ==100=> Y
        places: A conflict 900 | B town | Y camp 30 | Z camp
        set: spawn_rules.conflict_driven_spawning.spawn_mode = poisson
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 20
        set: move_rules.awareness_level = 1
        set: move_rules.max_move_speed = 75
        day 3: close route A B
        day 5: open route A B
    )",
    {0, 2, 4, 6},
    {{"one road is left out", "map:    A ==100== B ==20=> Z", "map:    A ==1e9== B ==20=> Z"},
     {"the longer road comes first", "A ==60== B", "A ==60.5== B"},
     {"people see two roads", "awareness_level = 1", "awareness_level = 2"}}};

}  // namespace

std::vector<LawWorld> choice_worlds() {
    return {kFarSight, kTwoRoadsAhead, kPulls, kExchangedCoordinates, kTwins};
}

}  // namespace couloir

// Roads that fill, and sites that screen.

#include "law/law_world.hpp"

namespace couloir {
namespace {

const LawWorld kRoads = {
    "RoadsThatFill",
    R"(
        compat: native
        map:    A ==20== B ==30== Z
        map:    A ==45== Y
        map:    B ==25== Y ==35== Z
        places: A conflict 300 | B town 100 | Y camp 60 | Z camp
        road A B: people_per_day=14
        road B Z: class=track
        road Y Z: class=crossing
        set: roads.open_hours = 6
        set: roads.people_per_hour_track = 1.2
        set: roads.people_per_hour_crossing = 0.9
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 0.2
        set: move_rules.awareness_level = 2
        set: move_rules.max_move_speed = 70
        set: move_rules.conflict_movechance = 0.6
        set: move_rules.default_movechance = 0.4
        set: move_rules.camp_movechance = 0.2
    )",
    {0, 1, 2, 3, 5, 8},
    {{"one more passes", "people_per_day=14", "people_per_day=15"},
     {"a track passes more", "track = 1.2", "track = 1.35"},
     {"a crossing never fills", "crossing = 0.9", "crossing = 0"},
     without_rule("whom a road holds back choose anew", NaiveMistake::kHeldBackForget),
     without_rule("roads are empty again in every round", NaiveMistake::kRoundsEmptyRoads)},
    1000};

const LawWorld kScreening = {
    "SitesThatScreenAndHold",
    R"(
        compat: native
        map:    A ==40=> S ==30=> Z
        map:    B ==110=> S ==50=> Y
        map:    A ==90=> Y
        places: A conflict 200 | B conflict 100 | S town 50 screened_per_day=9
        places: Z camp | Y camp 80 screened_per_day=4.7 deactivation_probability=1
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 0.25
        set: screening.held_share = 0.35
        set: screening.held_days = 2.5
        set: move_rules.awareness_level = 2
        set: move_rules.max_move_speed = 70
        set: move_rules.default_movechance = 0.4
        set: move_rules.camp_movechance = 0.1
        set: spawn_rules.camps_are_sinks = true
        set: returns.per_day = 0.3
        day 3: conflict B 0
        day 3: services B 0.8
        day 4: services A 0.5
        day 6: conflict A 0
    )",
    {0, 1, 2, 3, 4, 6, 8, 12},
    {{"one more is screened", "screened_per_day=9", "screened_per_day=10"},
     {"fractions are screened", "screened_per_day=4.7", "screened_per_day=5"},
     {"nobody is held", "held_share = 0.35", "held_share = 0"},
     {"people are held for longer", "held_days = 2.5", "held_days = 50"},
     {"nobody screens at the camp", "screened_per_day=4.7", "screened_per_day=0"},
     {"nobody settles", "camps_are_sinks = true", "camps_are_sinks = false"},
     without_rule("nobody is first in the queue", NaiveMistake::kScreenedInAnyOrder)},
    1000};

}  // namespace

std::vector<LawWorld> road_worlds() {
    return {kRoads, kScreening};
}

}  // namespace couloir

// How far people come in a day, and who goes on.

#include "law/law_world.hpp"

namespace couloir {
namespace {

/// Short roads and a fast day: several rounds of deciding and travelling a day.
const std::string kRoads = R"(
        map:    A ==30== B ==20== C ==45== Z
        map:    B ==35== M ==15== Z
        map:    C ==25== D ==130== Y
        places: A conflict 900 | B town 100 | C town 50 | M marker | D hub | Y camp 50 | Z camp
        road B C: max_move_speed=55
        road C Z: walk_probability=0.3
        road A B: walk_probability=0.15
        set: spawn_rules.conflict_driven_spawning.spawn_mode = poisson
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 15
        set: move_rules.awareness_level = 2
        set: move_rules.max_move_speed = 100
        set: move_rules.max_walk_speed = 24
        set: move_rules.camp_movechance = 0.2
        set: move_rules.default_movechance = 0.45
        set: move_rules.start_on_foot = true
        set: move_rules.avoid_short_stints = true
)";

const std::vector<WrongRule> kWrongs = {
    {"nobody starts on foot", "start_on_foot = true", "start_on_foot = false"},
    {"people rest after short stints", "short_stints = true", "short_stints = false"},
    {"fewer walk", "walk_probability=0.3", "walk_probability=0.2"},
    {"a road is slower", "max_move_speed=55", "max_move_speed=35"},
    {"people walk a little faster", "max_walk_speed = 24", "max_walk_speed = 31"},
    without_rule("nobody goes on the same day", NaiveMistake::kOneRoadADay),
    {"people stay in towns a little longer", "movechance = 0.45", "movechance = 0.35"},
};

std::vector<WrongRule> wrongs_and(const WrongRule& one_more) {
    std::vector<WrongRule> wrongs = kWrongs;
    wrongs.push_back(one_more);
    return wrongs;
}

const LawWorld kNative = {
    "DaysOfTravelInNativeMode",
    "compat: native\n" + kRoads,
    {0, 1, 2, 4, 6},
    wrongs_and({"each road has a day of its own", "compat: native", "compat: flee-code"})};

const LawWorld kFleeCode = {
    "DaysOfTravelInFleeCode",
    "compat: flee-code\n" + kRoads,
    {0, 1, 2, 4, 6},
    wrongs_and({"a day has an end", "compat: flee-code", "compat: native"})};

const LawWorld kFirstRules = {
    "TravelByTheFirstRulesOfFlee",
    R"(
        compat: flee-code
        map:    A ==150== B ==90== Z
        map:    A ==280== Y
        places: A conflict 900 | B town 100 | Y camp 120 country=North | Z camp
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 25
        set: move_rules.use_v1_rules = true
        set: move_rules.max_move_speed = 50
        set: move_rules.start_on_foot = true
    )",
    {0, 1, 2, 4, 6},
    {{"the settings count", "use_v1_rules = true", "use_v1_rules = false"}}};

}  // namespace

std::vector<LawWorld> travel_worlds() {
    return {kNative, kFleeCode, kFirstRules};
}

}  // namespace couloir

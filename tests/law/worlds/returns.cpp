// Hosts that are exhausted, camps that shut, and people who go home.

#include "law/law_world.hpp"

namespace couloir {
namespace {

const LawWorld kHosts = {
    "HostsThatAreExhaustedAndCampsThatShut",
    R"(
        compat: native
        map:    A ==60== T ==70== Z
        map:    A ==80== U ==60== Y
        map:    Z ==50== Y
        places: A conflict 300 | T town 20 | U town 0 | Z camp | Y camp 60
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 0.2
        set: hosts.days = 12
        set: move_rules.max_move_speed = 90
        set: move_rules.default_movechance = 0.1
        set: move_rules.camp_movechance = 0.05
        set: move_rules.conflict_movechance = 0.8
        day 5: shut Z
        day 8: open location Z
    )",
    {0, 1, 2, 4, 5, 6, 7, 8, 9},
    {{"hosts last longer", "hosts.days = 12", "hosts.days = 15"},
     {"hosts last for ever", "hosts.days = 12", "hosts.days = 0"},
     {"a few more hosts", "T town 20", "T town 30"},
     {"the camp stays open", "day 5: shut Z", ""},
     {"the camp shuts, but pushes nobody", "day 5: shut Z", "day 5: close location Z"},
     {"the camp stays shut", "day 8: open location Z", ""}},
    1000};

const LawWorld kReturns = {
    "PeopleWhoGoHomeAndLeaveAgain",
    R"(
        compat: native
        map:    A ==60== Z
        map:    B ==700=> Z
        map:    C ==90== Z
        places: A conflict 150 home_area=City | B conflict 100 home_area=City
        places: C conflict 120 | Z camp 0 initial_idps=12 deactivation_probability=0.1
        groups: able 0.7 | unable 0.3 needs_transport
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 0.3
        set: home.helped_per_day = 0.2
        set: returns.per_day = 0.4
        set: spawn_rules.camps_are_sinks = true
        set: move_rules.max_move_speed = 90
        set: move_rules.camp_movechance = 0.1
        day 3: conflict A 0
        day 4: services A 0.6
        day 4: services B 0.5
        day 5: conflict C 0
        day 5: services C 0.9
        day 7: conflict A 0.7
    )",
    {1, 3, 4, 5, 6, 7, 8, 9},
    {{"fewer go home", "returns.per_day = 0.4", "returns.per_day = 0.35"},
     {"services are worse", "services A 0.6", "services A 0.5"},
     {"home is where one left", "B conflict 100 home_area=City", "B conflict 100"},
     {"the fighting does not come back", "day 7: conflict A 0.7", ""},
     {"nobody settles", "deactivation_probability=0.1", ""}},
    1000};

}  // namespace

std::vector<LawWorld> return_worlds() {
    return {kHosts, kReturns};
}

}  // namespace couloir

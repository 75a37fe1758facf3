#pragma once

#include <map>
#include <memory>
#include <vector>

#include "couloir/engine/cohort.hpp"
#include "couloir/engine/open_links.hpp"
#include "couloir/engine/options.hpp"
#include "couloir/engine/world.hpp"

namespace couloir {

/// So many people whose trust in corridors lies somewhere in a range, every level of it alike.
struct Trusting {
    double low = 0.0;
    double high = 1.0;
    People count = 0;
};

/// Those of a group of residents who are still at home.
struct HomeGroup {
    People residents = 0;
    People intending = 0;  ///< of them, those who would leave (rule 15)
    /// Of those, whom a corridor has asked, by what is known of their trust (rule 16).
    std::vector<Trusting> trusting = {};

    /// How many a corridor has asked.
    People asked() const {
        People sum = 0;
        for (const Trusting& some : trusting)
            sum += some.count;
        return sum;
    }
};

/// The groups that may leave, in the order of World::groups(); empty: nothing is stated.
using Permission = std::vector<bool>;

/// What changes of a location.
struct LocationState {
    bool camp = false;
    bool town = false;
    double intensity = 0.0;       ///< of conflict; 0 = none
    int conflict_since = -1;      ///< day on which the conflict began; -1: there from the start
    double chance = 0.0;          ///< move chance by kind, before population scaling
    People residents = 0;         ///< still at home
    People intending = 0;         ///< of them, those who would leave (rule 15)
    std::vector<HomeGroup> home;  ///< the same by group, where people have intentions
    People before = 0;            ///< residents before day 0
    std::uint64_t party = 0;      ///< who controls it: hash of the name; 0: nobody is named
    bool overtaken = false;       ///< control has passed from one party to another
    Permission permission;        ///< to leave it; else that of the party holds
    double services = 0.0;        ///< share that works for those who go home (rule 21)
    bool shut = false;            ///< a camp that pushes people on (rule 20)
    People capacity = 0;          ///< 0 or less: unlimited
    People growth_per_day = 0;    ///< of capacity, by the plan
    People present = 0;           ///< displaced people here
    double attraction = 1.0;      ///< of the day
    double spawn_weight = 0.0;
};

/// What changes of a corridor of the plan.
struct CorridorState {
    int closed_until = -1;  ///< after an incident: the last day on which it is closed
    int incidents = 0;
};

/// Everything about one member at the end of a day: copy it to keep it.
struct State {
    int day = 0;  ///< days done
    std::vector<LocationState> locations;
    std::vector<std::vector<Resting>> resting;        ///< by location
    std::vector<std::vector<Travelling>> travelling;  ///< by directed link
    OpenLinks open;
    std::vector<bool> redirects;  ///< by directed link: everyone at its start is sent along it
    std::shared_ptr<const OptionTable> options;             ///< of the links that are open
    std::shared_ptr<const OptionTable> deliberate_options;  ///< likewise, of those who deliberate
    std::vector<CorridorState> corridors;
    std::map<std::uint64_t, Permission> party_permissions;  ///< to leave what the party controls
    People displaced = 0;                                   ///< now
    People displaced_ever = 0;  ///< each person once, however often they leave
    People debt = 0;            ///< owed to the registered totals
};

/// The state before day 0. Figures with a range are drawn for this member.
State initial_state(const World& world, const Settings& settings, std::uint64_t seed,
                    std::uint32_t member);

/// Finds what can be chosen now that other links are open.
void update_options(const World& world, State& state);

/// The member's settings: those with a range are drawn.
Settings drawn_settings(const World& world, std::uint64_t seed, std::uint32_t member);

/// Aborts unless the counts of locations match their cohorts and add up with the people on links to
/// everyone displaced, and nothing is negative.
void check_people_are_conserved(const State& state);

}  // namespace couloir

#pragma once

#include <string>
#include <vector>

#include "couloir/base/people.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// A location as it stands today (docs/rules.md, section 1).
struct NaiveLocation {
    bool marker = false;
    bool abroad = false;
    bool camp = false;
    bool town = false;
    double conflict = 0.0;
    int conflict_since = -1;
    double move_chance = 0.0;
    People residents = 0;
    People intending = 0;  ///< of the residents (rule 15)
    People capacity = 0;
    double attraction = 1.0;  ///< fixed for the day by rule 6
    double push = 0.0;        ///< rule 1
    People count = 0;         ///< displaced people here when the present sub-phase began
    const Location* given = nullptr;

    double attribute(std::string_view name, double otherwise = 0.0) const {
        return number_of(given->attributes, name, otherwise);
    }
};

/// One direction of a route.
struct NaiveLink {
    std::size_t from = 0;
    std::size_t to = 0;
    double km = 0.0;
    double max_speed = 0.0;
    double walk_probability = 0.0;
    bool everyone_is_sent_along = false;

    // What keeps it closed. Outside native mode nobody remembers why: only `shut` is used.
    bool shut = false;
    bool border_shut = false;
    bool start_shut = false;
    bool end_shut = false;
    bool route_shut = false;

    bool open() const { return !shut && !border_shut && !start_shut && !end_shut && !route_shut; }
};

/// The map with everything on it that changes, people aside.
struct NaiveWorld {
    std::vector<NaiveLocation> locations;
    std::vector<NaiveLink> links;
    std::vector<std::vector<std::size_t>> links_of;  ///< links out of each location, in order
    Settings settings;

    bool flee_code() const { return settings.compat == Compat::kFleeCode; }
    bool native() const { return settings.compat == Compat::kNative; }

    /// Rule 14: whether people at the location deliberate on the day.
    bool deliberates(const NaiveLocation& location, int day) const;

    /// What is left of a conflict's push and repulsion on the day.
    double decay(const NaiveLocation& location, int day) const;
};

/// The world before day 0. Points into the scenario, which must live longer.
NaiveWorld naive_world(const Scenario& scenario);

/// `value / hasten`, cut to whole people.
People hastened(double value, const Settings& settings);

}  // namespace couloir

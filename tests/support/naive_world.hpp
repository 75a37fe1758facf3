#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "couloir/base/people.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Those of one group who are at home (rule 15).
struct NaiveGroup {
    bool needs_transport = false;
    People at_home = 0;
    People intending = 0;  ///< of them
};

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
    People residents_before = 0;     ///< before day 0
    std::vector<NaiveGroup> groups;  ///< as in the scenario, and last those who have returned
    std::string controlled_by;
    bool overtaken = false;  ///< control has passed from one named party to another
    std::optional<std::vector<std::size_t>> permitted;  ///< by its latest event of permission
    double services = 0.0;
    bool pushing = false;            ///< a camp that has shut (rule 20)
    bool has_begun_to_push = false;  ///< today
    People capacity = 0;
    double attraction = 1.0;  ///< fixed for the day by rule 6
    double push = 0.0;        ///< rule 1
    People count = 0;         ///< displaced people here when the present sub-phase began
    const Location* given = nullptr;

    /// Rule 21.
    std::string home_area() const {
        const auto found = given->attributes.find("home_area");
        return found == given->attributes.end() || found->second.empty() ? given->name
                                                                         : found->second;
    }

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
    std::optional<People> most_a_day;  ///< rule 17
    People set_out_today = 0;

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
    std::map<std::string, std::vector<std::size_t>> permitted_by_party;
    bool somebody_may_return = false;  ///< some event restores services
    Settings settings;

    bool flee_code() const { return settings.compat == Compat::kFleeCode; }
    bool native() const { return settings.compat == Compat::kNative; }

    /// Rule 15: whether those of the group may leave the location today.
    bool permits(const NaiveLocation& location, std::size_t group) const;

    /// Rule 15: locations joined to it by a short road, whether it is open or not.
    std::vector<std::size_t> neighbours(std::size_t place) const;

    /// Rule 15: whether a way out may end there.
    bool can_stay(std::size_t place) const {
        const LocationKind kind = locations[place].given->kind;
        return kind != LocationKind::kMarker && kind != LocationKind::kForwardingHub;
    }

    /// Rule 18.
    bool screens(const NaiveLocation& location) const {
        return native() && screened_per_day(location) > 0.0;
    }

    double screened_per_day(const NaiveLocation& location) const {
        const auto stated = location.given->attributes.find("screened_per_day");
        const bool by_setting =
            stated != location.given->attributes.end() && stated->second == "yes";
        return by_setting ? settings.screened_per_day : location.attribute("screened_per_day");
    }

    /// Rule 22.
    People family_size() const;

    /// Whether people go home at all (rule 21).
    bool returns() const {
        return native() && settings.return_per_day > 0.0 &&
               settings.conflict_spawn_mode == "intentions" && somebody_may_return;
    }

    /// Rule 14: whether people at the location deliberate on the day.
    bool deliberates(const NaiveLocation& location, int day) const;

    /// What is left of a conflict's push and repulsion on the day.
    double decay(const NaiveLocation& location, int day) const;
};

/// The world before day 0. Points into the scenario, which must live longer.
NaiveWorld naive_world(const Scenario& scenario);

/// `value / hasten`, cut to whole people.
People hastened(double value, const Settings& settings);

/// The same of what passes in a day: one person at least.
People hastened_flow(double value, const Settings& settings);

}  // namespace couloir

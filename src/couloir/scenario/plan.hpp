#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "couloir/base/ids.hpp"
#include "couloir/base/people.hpp"
#include "couloir/base/problem.hpp"
#include "couloir/scenario/location.hpp"
#include "couloir/scenario/quantity.hpp"

namespace couloir {

/// Days from `first` to `last`, both included, counted from the start of the scenario.
struct Window {
    int first = 0;
    int last = 0;
    double hours = 24.0;  ///< of each day; of corridors only

    bool holds(int day) const { return day >= first && day <= last; }
};

/// Residents are told to leave, or to stay.
struct Message {
    bool leave = true;
    std::vector<LocationId> where;
    Window window;
    std::string channel;
    double reach = 1.0;            ///< share of residents that it reaches
    Quantity trust{.value = 1.0};  ///< share of those that heed it; members draw its range
    Place place;
};

/// A way out along a path that is passable while it is open, whatever closes its roads.
struct Corridor {
    std::string name;
    std::vector<LocationId> path;  ///< at least two; people enter at the first
    std::vector<Window> windows;
    std::optional<int> announced;  ///< the day; before day 0: negative
    double people_per_hour = 0.0;
    Quantity trust{.value = 1.0};   ///< share of those who would leave that would ever use it
    double opens_as_announced = 1;  ///< chance that it opens at all, drawn once a window
    double incidents_per_1000_passages = 0.0;
    int closed_days_after_incident = 0;
    std::vector<std::size_t> admits;  ///< groups of the scenario; none: all
    std::string guarantor;  ///< an incident lowers trust in all corridors of one guarantor
    Place place;

    /// Of the windows that hold the day and `opened`, the hours of the longest; 0 if there is none.
    double hours_on(int day, const std::function<bool(const Window&)>& opened) const;
    /// Whole people who pass in so many hours.
    People people_in(double hours) const;
    /// If all windows open as announced.
    People people_on(int day) const;
    /// On the day with the longest hours.
    People most_people_a_day() const;
};

/// An exit is closed, or opened, for some days: nobody leaves a place by road, or everything that
/// closes its roads is lifted.
struct Access {
    std::vector<LocationId> where;
    bool open = false;
    Window window;
    Place place;
};

/// A humanitarian pause: with chance `holds`, drawn once, there is no fighting while it lasts.
struct Pause {
    std::vector<LocationId> where;
    Window window;
    double holds = 1.0;
    Place place;
};

/// A receiving site with places of its own from a day on.
struct SitePlan {
    LocationId location;
    People places = 0;
    int opens = 0;
    double places_per_day = 0.0;  ///< built each day after it opens
    double staff_per_1000 = 0.0;
    People intake_per_day = 0;  ///< the others wait at the gate; 0: no limit
    Place place;
};

/// People are taken from one place to another the same day, by convoy.
struct Evacuation {
    LocationId from;
    LocationId to;
    Window window;
    std::vector<Window> suspended;
    People people_per_day = 0;
    std::vector<std::size_t> eligible;  ///< groups of the scenario; none: all
    std::string consent_of;             ///< parties that let it pass; empty: not said
    bool choice_to_stay = true;         ///< false: a leaving without choice, which outputs say
    Place place;
};

/// Aid reaches people where they are.
struct Aid {
    std::vector<LocationId> where;
    Window window;
    double people_per_day = 0.0;
    Place place;
};

/// Vehicles on a path: they take those who cannot walk, and add seats to its first leg.
struct Transport {
    std::vector<LocationId> path;
    Window window;
    double seats_per_day = 0.0;
    Place place;
};

/// What is to be done for the civilians: a named set of interventions beside a scenario.
struct Plan {
    std::string name;
    std::string title;
    std::string title_fr;  ///< for pages in French; empty: as `title`
    std::string proposed_by;
    std::vector<std::string> claims;
    bool builds_on_record = false;  ///< else sites that the record opens after day 0 stay closed
    std::vector<Message> messages;
    std::vector<Corridor> corridors;
    std::vector<Access> accesses;
    std::vector<Pause> pauses;
    std::vector<SitePlan> sites;
    std::vector<Evacuation> evacuations;
    std::vector<Aid> aids;
    std::vector<Transport> transports;

    /// Whether anyone is taken away without a choice to stay: every output says so.
    bool leaves_no_choice() const;
};

}  // namespace couloir

#include "couloir/io/plan_events.hpp"

#include <algorithm>
#include <map>

namespace couloir {
namespace {

Event event_at(LocationId location, EventKind kind, int day, const Place& place) {
    Event event;
    event.day = std::max(0, day);
    event.kind = kind;
    event.from = location;
    event.place = place;
    return event;
}

bool opens_a_camp(const Scenario& scenario, const Event& event, int after_day) {
    const bool opening = event.kind == EventKind::kOpenLocation ||
                         event.kind == EventKind::kOpenCamp ||
                         event.kind == EventKind::kOpenIdpCamp || event.kind == EventKind::kPlaces;
    return event.day > after_day && opening && is_camp(scenario.at(event.from).kind);
}

void add_site(const SitePlan& site, Scenario& scenario) {
    scenario.events.push_back(
        event_at(site.location, EventKind::kOpenLocation, site.opens, site.place));
    Event places = event_at(site.location, EventKind::kPlaces, site.opens, site.place);
    places.value = static_cast<double>(site.places);
    scenario.events.push_back(places);
    Event growth = event_at(site.location, EventKind::kGrowth, site.opens, site.place);
    growth.value = site.places_per_day;
    scenario.events.push_back(growth);
}

/// Windows that overlap or follow each other as one.
std::vector<Window> joined_windows(std::vector<Window> windows) {
    std::ranges::sort(windows, {}, &Window::first);
    std::vector<Window> joined;
    for (const Window& window : windows) {
        if (joined.empty() || window.first > joined.back().last + 1)
            joined.push_back(window);
        else
            joined.back().last = std::max(joined.back().last, window.last);
    }
    return joined;
}

/// Closes an exit from the first to the last day of a window, whatever the record opens meanwhile;
/// after it, the exit is as the record has it.
void add_closing(LocationId location, const Window& window, const Place& place,
                 Scenario& scenario) {
    std::vector<Event> closings{event_at(location, EventKind::kCloseExit, window.first, place)};
    bool closed = false;
    for (const Event& event : scenario.events) {
        const bool opens = event.kind == EventKind::kOpenExit;
        if (event.from != location || event.day > window.last + 1 ||
            (!opens && event.kind != EventKind::kCloseExit))
            continue;
        closed = !opens;
        if (opens && event.day >= window.first && event.day <= window.last)
            closings.push_back(event_at(location, EventKind::kCloseExit, event.day, place));
    }
    for (const Event& event : closings)
        scenario.events.push_back(event);
    if (!closed)
        scenario.events.push_back(event_at(location, EventKind::kOpenExit, window.last + 1, place));
}

void add_accesses(const std::vector<Access>& accesses, Scenario& scenario) {
    std::map<LocationId, std::vector<Window>> closed;
    std::map<LocationId, std::vector<Window>> opened;
    std::map<LocationId, Place> places;
    for (const Access& access : accesses) {
        for (const LocationId location : access.where) {
            (access.open ? opened : closed)[location].push_back(access.window);
            places.emplace(location, access.place);
        }
    }
    for (const auto& [location, windows] : closed) {
        for (const Window& window : joined_windows(windows))
            add_closing(location, window, places.at(location), scenario);
    }
    for (const auto& [location, windows] : opened) {
        for (const Window& window : joined_windows(windows)) {
            const Place& place = places.at(location);
            scenario.events.push_back(
                event_at(location, EventKind::kLiftExit, window.first, place));
            scenario.events.push_back(
                event_at(location, EventKind::kEndLift, window.last + 1, place));
        }
    }
}

/// Cuts off the days up to that day, and says whether any are left.
bool cut(int day, Window& window) {
    window.first = std::max(window.first, day + 1);
    return window.first <= window.last;
}

template <class Intervention>
void keep_later(int day, std::vector<Intervention>& all) {
    std::erase_if(all, [day](Intervention& one) { return !cut(day, one.window); });
}

}  // namespace

void leave_out_openings(Scenario& scenario, int after_day) {
    std::erase_if(scenario.events,
                  [&](const Event& event) { return opens_a_camp(scenario, event, after_day); });
}

void act_only_after(int day, Plan& plan) {
    keep_later(day, plan.messages);
    keep_later(day, plan.accesses);
    keep_later(day, plan.pauses);
    keep_later(day, plan.evacuations);
    keep_later(day, plan.aids);
    keep_later(day, plan.transports);
    for (Corridor& corridor : plan.corridors)
        std::erase_if(corridor.windows, [day](Window& window) { return !cut(day, window); });
    std::erase_if(plan.corridors, [](const Corridor& one) { return one.windows.empty(); });
    for (SitePlan& site : plan.sites)
        site.opens = std::max(site.opens, day + 1);
}

void add_plan_events(const Plan& plan, Scenario& scenario) {
    for (const SitePlan& site : plan.sites) {
        if (site.location.valid())
            add_site(site, scenario);
    }
    add_accesses(plan.accesses, scenario);
    std::ranges::stable_sort(scenario.events, {}, &Event::day);
}

}  // namespace couloir

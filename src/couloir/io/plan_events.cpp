#include "couloir/io/plan_events.hpp"

#include <algorithm>

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

void add_access(const Access& access, Scenario& scenario) {
    for (const LocationId location : access.where) {
        scenario.events.push_back(
            event_at(location, access.open ? EventKind::kLiftExit : EventKind::kCloseExit,
                     access.window.first, access.place));
        if (!access.open)
            scenario.events.push_back(
                event_at(location, EventKind::kOpenExit, access.window.last + 1, access.place));
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
    for (const Access& access : plan.accesses)
        add_access(access, scenario);
    std::ranges::stable_sort(scenario.events, {}, &Event::day);
}

}  // namespace couloir

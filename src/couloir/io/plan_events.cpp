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

bool opens_a_camp(const Scenario& scenario, const Event& event) {
    const bool opening = event.kind == EventKind::kOpenLocation ||
                         event.kind == EventKind::kOpenCamp ||
                         event.kind == EventKind::kOpenIdpCamp || event.kind == EventKind::kPlaces;
    return event.day > 0 && opening && is_camp(scenario.at(event.from).kind);
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

}  // namespace

void leave_out_openings(Scenario& scenario) {
    std::erase_if(scenario.events,
                  [&](const Event& event) { return opens_a_camp(scenario, event); });
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

#include "couloir/engine/world.hpp"

#include <algorithm>

#include "couloir/base/hash.hpp"
#include "couloir/rules/daily_flow.hpp"

namespace couloir {
namespace {

std::vector<std::uint64_t> hashed_names(const Scenario& scenario) {
    std::vector<std::uint64_t> names;
    for (const Location& location : scenario.locations)
        names.push_back(hash_text(location.name));
    return names;
}

bool redirects_anyone(const Scenario& scenario) {
    return std::any_of(
               scenario.routes.begin(), scenario.routes.end(),
               [](const Route& route) { return route.redirection != Redirection::kNone; }) ||
           std::any_of(scenario.events.begin(), scenario.events.end(), [](const Event& event) {
               return event.kind == EventKind::kBeginRedirection;
           });
}

std::vector<HomeGroupRecord> groups_of(const Scenario& scenario) {
    std::vector<HomeGroupRecord> groups;
    for (const Group& group : scenario.groups)
        groups.push_back({hash_text(group.name), group.share, group.needs_transport});
    if (groups.empty())
        groups.push_back({0, 1.0, false});
    groups.push_back({hash_text("those who have returned"), 0.0, false});
    return groups;
}

bool someone_may_return(const Scenario& scenario) {
    return std::any_of(scenario.events.begin(), scenario.events.end(), [](const Event& event) {
        return event.kind == EventKind::kServices && event.value > 0.0;
    });
}

bool begins_conflict(const Event& event) {
    return event.kind == EventKind::kBecomeConflict ||
           (event.kind == EventKind::kConflict && event.value > 0.0);
}

}  // namespace

World::World(Scenario scenario)
    : scenario_(std::move(scenario)),
      network_(scenario_),
      registrations_(scenario_.registrations, scenario_.settings.hasten,
                     scenario_.settings.empty_camps_on_day0),
      key_parts_(couloir::key_parts(central_settings(scenario_))),
      itineraries_(std::make_unique<ItineraryBook>(hashed_names(scenario_))),
      options_(std::make_unique<OptionBook>(scenario_, network_, *itineraries_)) {
    std::stable_sort(
        scenario_.events.begin(), scenario_.events.end(),
        [](const Event& a, const Event& b) { return std::max(0, a.day) < std::max(0, b.day); });
    for (const Location& location : scenario_.locations)
        sites_.push_back(make_site(location));
    for (const Event& event : scenario_.events) {
        if (begins_conflict(event))
            sites_[event.from.index()].sees_conflict = true;
    }
    groups_ = groups_of(scenario_);
    may_redirect_ = redirects_anyone(scenario_);
    tracks_home_areas_ = !follows_flee(settings().compat) && key_parts_.home_area &&
                         people_have_intentions() && someone_may_return(scenario_);
    if (plan() != nullptr) {
        for (const Corridor& corridor : plan()->corridors)
            corridor_itineraries_.push_back(itineraries_->of(std::span(corridor.path).subspan(1)));
        for (const Transport& transport : plan()->transports)
            transport_itineraries_.push_back(
                itineraries_->of(std::span(transport.path).subspan(1)));
    }
}

bool World::people_have_intentions() const {
    return conflict_departure_mode(settings().conflict_spawn_mode) ==
           ConflictDepartureMode::kIntentions;
}

Site World::make_site(const Location& location) const {
    const Settings& settings = scenario_.settings;
    const double hdi = number_of(location.attributes, "hdi", 0.0);
    Site site;
    site.name = hash_text(location.name);
    site.abroad = location.country != scenario_.locations.front().country;
    site.economic_pull = 1.0 + number_of(location.attributes, "trade_volume", 0.0) + hdi * hdi;
    site.deactivation_probability =
        std::clamp(number_of(location.attributes, "deactivation_probability", 0.0), 0.0, 1.0);
    site.growth_per_day =
        static_cast<People>(number_of(location.attributes, "capacity_per_day", 0.0)) /
        settings.hasten;
    if (!follows_flee(settings.compat))
        site.screening = stated_screening(location.attributes);
    const auto area = location.attributes.find("home_area");
    const bool own = area == location.attributes.end() || area->second.empty();
    site.home_area = hash_text(own ? location.name : area->second);
    site.can_stay =
        location.kind != LocationKind::kMarker && location.kind != LocationKind::kForwardingHub;
    site.sees_conflict = location.kind == LocationKind::kConflictZone;
    site.registered_day0 = registrations_.day0(location.name);
    if (!settings.empty_camps_on_day0) {
        site.initial_displaced =
            static_cast<People>(number_of(location.attributes, "initial_idps", 0.0));
        if (settings.insert_day0)
            site.initial_displaced += site.registered_day0;
    }
    return site;
}

People World::screened_per_day(LocationId location, int day, const Settings& settings) const {
    if (plan() != nullptr) {
        for (const SitePlan& planned : plan()->sites) {
            if (planned.location == location && planned.intake_per_day > 0 && day >= planned.opens)
                return daily_flow(static_cast<double>(planned.intake_per_day), settings);
        }
    }
    return screening_capacity(site(location).screening, settings);
}

}  // namespace couloir

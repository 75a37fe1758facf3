#include "couloir/scenario/scenario.hpp"

#include <algorithm>

namespace couloir {

LocationId Scenario::find_location(std::string_view location_name) const {
    for (std::size_t i = 0; i < locations.size(); ++i) {
        if (locations[i].name == location_name)
            return LocationId::from_index(i);
    }
    return LocationId::none();
}

namespace {

bool trust_is_uncertain(const Plan& plan) {
    const auto uncertain = [](const auto& measure) { return measure.trust.is_uncertain(); };
    return std::ranges::any_of(plan.messages, uncertain) ||
           std::ranges::any_of(plan.corridors, uncertain);
}

}  // namespace

bool Scenario::is_uncertain() const {
    return !uncertain_settings.empty() || has_uncertain_dates(events) ||
           (plan && trust_is_uncertain(*plan)) ||
           std::any_of(locations.begin(), locations.end(), [](const Location& location) {
               return location.residents.is_uncertain() || location.places.is_uncertain();
           });
}

void follow_timetable(Scenario& scenario) {
    if (!scenario.as_of_date)
        return;
    const int next_day = *scenario.as_of_date - scenario.start + 1;
    for (Event event : scenario.timetable) {
        event.day = std::max(event.day, next_day);
        if (event.earliest)
            event.earliest = std::max(*event.earliest, next_day);
        if (event.latest)
            event.latest = std::max(*event.latest, next_day);
        scenario.events.push_back(std::move(event));
    }
    scenario.timetable.clear();
    std::ranges::stable_sort(scenario.events, {}, &Event::day);
}

Settings central_settings(const Scenario& scenario) {
    Settings settings = scenario.settings;
    for (const UncertainSetting& uncertain : scenario.uncertain_settings) {
        set_real(settings, uncertain.name, uncertain.quantity.value);
    }
    return settings;
}

void use_central_values(Scenario& scenario) {
    const auto fix = [](Quantity& quantity) { quantity.low = quantity.high = std::nullopt; };
    for (Location& location : scenario.locations) {
        fix(location.residents);
        fix(location.places);
    }
    if (scenario.plan) {
        for (Message& message : scenario.plan->messages)
            fix(message.trust);
        for (Corridor& corridor : scenario.plan->corridors)
            fix(corridor.trust);
    }
    for (Event& event : scenario.events)
        event.earliest = event.latest = std::nullopt;
    scenario.settings = central_settings(scenario);
    scenario.uncertain_settings.clear();
}

}  // namespace couloir

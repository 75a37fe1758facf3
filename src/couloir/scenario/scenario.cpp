#include "couloir/scenario/scenario.hpp"

#include "couloir/scenario/each_quantity.hpp"

namespace couloir {

LocationId Scenario::find_location(std::string_view location_name) const {
    for (std::size_t i = 0; i < locations.size(); ++i) {
        if (locations[i].name == location_name)
            return LocationId::from_index(i);
    }
    return LocationId::none();
}

bool Scenario::is_uncertain() const {
    bool any = has_uncertain_dates(events);
    each_quantity(*this, [&](const Quantity& quantity, const std::string&, std::string_view) {
        any |= quantity.is_uncertain();
    });
    return any || !uncertain_settings.empty();
}

UncertainSetting drawn_from_prior(const SettingRecord& record) {
    const Prior& prior = *record.prior;
    UncertainSetting setting;
    setting.name = record.name;
    setting.quantity = {prior.value, prior.low, prior.high, ""};
    setting.known_from = Date::parse(prior.known_from);
    return setting;
}

Settings central_settings(const Scenario& scenario) {
    Settings settings = scenario.settings;
    for (const UncertainSetting& uncertain : scenario.uncertain_settings) {
        set_real(settings, uncertain.name, uncertain.quantity.value);
    }
    return settings;
}

void use_central_values(Scenario& scenario) {
    each_quantity(scenario, [](Quantity& quantity, const std::string&, std::string_view) {
        quantity.low = quantity.high = std::nullopt;
    });
    for (Event& event : scenario.events)
        event.earliest = event.latest = std::nullopt;
    scenario.settings = central_settings(scenario);
    scenario.uncertain_settings.clear();
}

}  // namespace couloir

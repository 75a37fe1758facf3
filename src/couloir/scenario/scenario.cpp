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

bool Scenario::is_uncertain() const {
    return !uncertain_settings.empty() ||
           std::any_of(locations.begin(), locations.end(), [](const Location& location) {
               return location.residents.is_uncertain() || location.places.is_uncertain();
           });
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
    scenario.settings = central_settings(scenario);
    scenario.uncertain_settings.clear();
}

}  // namespace couloir

#pragma once

#include <string>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Calls `visit(quantity, name)` with what a plan says of trust. Names are those of its luck.
template <class AnyPlan, class Visit>
void each_trust(AnyPlan& plan, Visit visit) {
    for (auto& message : plan.messages)
        visit(message.trust, std::string("trust in messages"));
    for (auto& corridor : plan.corridors)
        visit(corridor.trust, "trust in " + corridor.guarantor);
}

/// Calls `visit(quantity, name, unit)` with every figure that members may draw, but dates.
template <class AnyScenario, class Visit>
void each_quantity(AnyScenario& scenario, Visit visit) {
    for (auto& setting : scenario.uncertain_settings) {
        const SettingRecord* record = find_setting(setting.name);
        visit(setting.quantity, setting.name, record == nullptr ? "" : record->unit);
    }
    for (auto& location : scenario.locations) {
        visit(location.residents, "residents of " + location.name, "people");
        visit(location.places, "places at " + location.name, "people");
    }
    if (scenario.plan)
        each_trust(*scenario.plan,
                   [&](auto& trust, const std::string& name) { visit(trust, name, ""); });
}

}  // namespace couloir

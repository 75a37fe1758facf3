#include "couloir/scenario/readiness.hpp"

#include <algorithm>
#include <numeric>

#include "couloir/scenario/each_quantity.hpp"

namespace couloir {
namespace {

constexpr std::array<std::string_view, 3> kSettings{
    "spawn_rules.conflict_driven_spawning.displaced_per_conflict_day", "home.nearby_weight",
    "home.imitation"};

/// Calls `visit` with each quantity that says how readily people leave.
template <class AnyScenario, class Visit>
void each_of(AnyScenario& scenario, Visit visit) {
    for (auto& setting : scenario.uncertain_settings) {
        if (std::ranges::find(kSettings, setting.name) != kSettings.end())
            visit(setting.quantity);
    }
    if (scenario.plan)
        each_trust(*scenario.plan, [&](auto& trust, const std::string&) { visit(trust); });
}

void narrow(Quantity& quantity, Readiness readiness) {
    if (!quantity.is_uncertain())
        return;
    const double end = readiness == Readiness::kLow ? *quantity.low : *quantity.high;
    const double central = quantity.value;
    quantity.low = std::min(end, central);
    quantity.high = std::max(end, central);
    quantity.value = std::midpoint(end, central);
}

}  // namespace

std::string_view name_of(Readiness readiness) {
    switch (readiness) {
        case Readiness::kAsStated:
            return "as stated";
        case Readiness::kLow:
            return "low";
        case Readiness::kHigh:
            return "high";
    }
    return "";
}

bool is_readiness_uncertain(const Scenario& scenario) {
    bool any = false;
    each_of(scenario, [&](const Quantity& quantity) { any |= quantity.is_uncertain(); });
    return any;
}

void believe(Scenario& scenario, Readiness readiness) {
    if (readiness != Readiness::kAsStated)
        each_of(scenario, [&](Quantity& quantity) { narrow(quantity, readiness); });
}

}  // namespace couloir

#include "couloir/engine/plan_effects.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/base/hash.hpp"
#include "couloir/rules/intention.hpp"

namespace couloir {
namespace {

constexpr std::uint64_t kPause = hash_text("pause holds");
constexpr std::uint64_t kOpens = hash_text("corridor opens");

bool concerns(const std::vector<LocationId>& where, LocationId location) {
    return std::find(where.begin(), where.end(), location) != where.end();
}

/// Luck that no plan can change: named by what it is about and when it begins.
double fate(const Today& today, std::uint64_t what, std::uint64_t whom, const Window& window) {
    const std::uint64_t name = mix(mix(what, whom), static_cast<std::uint64_t>(window.first));
    return prior_luck(today.seed, today.member, name).uniform(0);
}

/// Who trusts one message trusts others, in every plan alike.
double trust_in(const Today& today, const Message& message) {
    return draw(message.trust, "trust in messages", today.seed, today.member);
}

bool holds(const Today& today, const Pause& pause) {
    const std::uint64_t whom = today.world.site(pause.where.front()).name;
    return pause.window.holds(today.day) && fate(today, kPause, whom, pause.window) < pause.holds;
}

}  // namespace

double fighting_at(const Today& today, LocationId location) {
    const double intensity = today.at(location).intensity;
    const Plan* plan = today.world.plan();
    if (plan == nullptr || intensity <= 0.0)
        return intensity;
    const bool pause = std::any_of(plan->pauses.begin(), plan->pauses.end(), [&](const Pause& p) {
        return concerns(p.where, location) && holds(today, p);
    });
    return pause ? 0.0 : intensity;
}

double messages_at(const Today& today, LocationId location) {
    double factor = 1.0;
    if (const Plan* plan = today.world.plan()) {
        for (const Message& message : plan->messages) {
            if (message.window.holds(today.day) && concerns(message.where, location))
                factor *= message_factor(message.leave, message.reach * trust_in(today, message),
                                         today.settings);
        }
    }
    return factor;
}

double hours_open(const Today& today, std::size_t corridor) {
    const Corridor& planned = today.world.plan()->corridors[corridor];
    if (today.day <= today.state.corridors[corridor].closed_until)
        return 0.0;
    return planned.hours_on(today.day, [&](const Window& window) {
        return fate(today, kOpens, hash_text(planned.name), window) < planned.opens_as_announced;
    });
}

double trust_in(const Today& today, std::size_t corridor) {
    const std::vector<Corridor>& all = today.world.plan()->corridors;
    int incidents = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == corridor ||
            (!all[i].guarantor.empty() && all[i].guarantor == all[corridor].guarantor))
            incidents += today.state.corridors[i].incidents;
    }
    const Corridor& planned = all[corridor];
    return draw(planned.trust, "trust in " + planned.guarantor, today.seed, today.member) *
           std::pow(today.settings.trust_after_incident, incidents);
}

bool runs_today(const Evacuation& evacuation, int day) {
    return evacuation.window.holds(day) &&
           std::none_of(evacuation.suspended.begin(), evacuation.suspended.end(),
                        [day](const Window& pause) { return pause.holds(day); });
}

}  // namespace couloir

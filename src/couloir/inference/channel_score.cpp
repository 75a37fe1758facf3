#include "couloir/inference/channel_score.hpp"

#include <algorithm>

#include "couloir/scenario/no_one_place.hpp"

namespace couloir {
namespace {

bool has_corridors(const Scenario& scenario) {
    return scenario.plan && !scenario.plan->corridors.empty();
}

bool has_convoys(const Scenario& scenario) {
    return scenario.plan && !scenario.plan->evacuations.empty();
}

bool rests_on_a_claim_of(const Observation& observation, const Plan& plan) {
    return std::ranges::any_of(claim_ids(observation.claim), [&](const std::string& id) {
        return std::ranges::find(plan.claims, id) != plan.claims.end();
    });
}

/// The part of a forecast that an Agreement looks at, in people.
Summary in_people(const Summary& counts, int people_per_count) {
    Summary people;
    people.mean = counts.mean * people_per_count;
    people.q05 = counts.q05 * people_per_count;
    people.q95 = counts.q95 * people_per_count;
    return people;
}

/// What a stock of no one place is held against.
const Summary* stock_of(const std::string& whom, const ForecastDay& day) {
    if (whom == kEveryone)
        return &day.displaced;
    if (whom == kInCamps)
        return &day.in_camps;
    return whom == kElsewhere ? &day.elsewhere : nullptr;
}

/// What a cumulative count of no one place is held against. Who leaves by a corridor or a convoy is
/// a part of those who leave, so it is never held against all of them.
const Summary* cumulative_of(const std::string& whom, const Scenario& scenario,
                             const ForecastDay& day) {
    if (whom == kEveryone)
        return &day.displaced_ever;
    if (whom == kByConvoy && has_convoys(scenario))
        return &day.by_convoy_so_far;
    return whom == kByCorridor && has_corridors(scenario) ? &day.by_corridor_so_far : nullptr;
}

}  // namespace

const Summary* forecast_of(const Observation& observation, const Scenario& scenario,
                           const Forecast& forecast) {
    const int day = observation.date - scenario.start;
    if (day < 0 || static_cast<std::size_t>(day) >= forecast.days.size())
        return nullptr;
    const ForecastDay& on_day = forecast.days[static_cast<std::size_t>(day)];
    if (observation.what == ObservationKind::kFlow)
        return nullptr;
    const bool is_stock = observation.what == ObservationKind::kStock;
    if (is_of_no_one_place(observation.location))
        return is_stock ? stock_of(observation.location, on_day)
                        : cumulative_of(observation.location, scenario, on_day);
    const LocationId location = scenario.find_location(observation.location);
    if (!location.valid() || !is_stock)
        return nullptr;
    return &on_day.locations[location.index()].present;
}

std::string_view why_not_counted(const Observation& observation, const Scenario& scenario) {
    if (observation.location == kByConvoy && !has_convoys(scenario))
        return "this run has no convoys";
    if (observation.location == kByCorridor && !has_corridors(scenario))
        return "this run has no corridors";
    return "";
}

std::vector<ChannelScore> score_channels(const Scenario& scenario, const Forecast& forecast) {
    std::vector<ChannelScore> scores;
    for (const Channel& channel : scenario.channels) {
        ChannelScore score{channel.name, {}, 0, ""};
        for (const Observation& observation : channel.observations) {
            if (const Summary* says = forecast_of(observation, scenario, forecast)) {
                score.agreement.add(in_people(*says, scenario.settings.hasten), observation.figure,
                                    observation.low, observation.high);
                score.plan_knew =
                    score.plan_knew ||
                    (scenario.plan && rests_on_a_claim_of(observation, *scenario.plan));
            } else {
                ++score.left_out;
                if (score.not_counted.empty())
                    score.not_counted = why_not_counted(observation, scenario);
            }
        }
        scores.push_back(score);
    }
    return scores;
}

}  // namespace couloir

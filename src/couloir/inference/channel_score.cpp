#include "couloir/inference/channel_score.hpp"

namespace couloir {

const Summary* forecast_of(const Observation& observation, const Scenario& scenario,
                           const Forecast& forecast) {
    const int day = observation.date - scenario.start;
    if (day < 0 || static_cast<std::size_t>(day) >= forecast.days.size())
        return nullptr;
    const ForecastDay& on_day = forecast.days[static_cast<std::size_t>(day)];
    if (observation.location == "*") {
        const bool cumulative = observation.what == ObservationKind::kCumulative;
        const bool flow = observation.what == ObservationKind::kFlow;
        return flow ? nullptr : cumulative ? &on_day.displaced_ever : &on_day.displaced;
    }
    const LocationId location = scenario.find_location(observation.location);
    if (!location.valid() || observation.what != ObservationKind::kStock)
        return nullptr;
    return &on_day.locations[location.index()].present;
}

std::vector<ChannelScore> score_channels(const Scenario& scenario, const Forecast& forecast) {
    std::vector<ChannelScore> scores;
    for (const Channel& channel : scenario.channels) {
        ChannelScore score{channel.name, {}, 0};
        for (const Observation& observation : channel.observations) {
            if (const Summary* says = forecast_of(observation, scenario, forecast)) {
                score.agreement.add(*says, observation.figure);
            } else {
                ++score.left_out;
            }
        }
        scores.push_back(score);
    }
    return scores;
}

}  // namespace couloir

#include <algorithm>
#include <cmath>

#include "couloir/inference/conflict_outlook/places_at_war.hpp"
#include "couloir/inference/departures/closed_places.hpp"
#include "couloir/inference/departures/departure_model.hpp"

namespace couloir {

Fighting::Fighting(const Scenario& scenario, const std::vector<Event>& events, int days) {
    closed_share_ = closed_camp_shares(scenario, events, days);
    const std::size_t count = scenario.locations.size();
    std::vector<AtPlace> all(count);
    std::vector<bool> seen(count, false);
    std::vector<int> since(count, 0);
    PlacesAtWar now(scenario);
    for (int day = 0; day < days; ++day) {
        const PlacesAtWar before = now;
        for (const Event& event : events_on(events, day))
            now.apply(event);
        double at_risk = 0.0;
        for (std::size_t i = 0; i < count; ++i) {
            if (now.intensity(i) > 0.0 && before.intensity(i) <= 0.0)
                since[i] = day;
            seen[i] = seen[i] || now.intensity(i) > 0.0;
            all[i].intensity.push_back(static_cast<float>(now.intensity(i)));
            all[i].nearby.push_back(static_cast<float>(now.nearby_intensity(i)));
            all[i].age_days.push_back(static_cast<float>(day - since[i]));
            at_risk += seen[i] ? scenario.locations[i].residents.value : 0.0;
        }
        at_risk_.push_back(at_risk);
    }
    for (std::size_t i = 0; i < count; ++i) {
        all[i].residents = scenario.locations[i].residents.value;
        if (seen[i])
            places_.push_back(std::move(all[i]));
    }
}

double Fighting::pushed(int day, const DepartureSettings& settings) const {
    const auto d = static_cast<std::size_t>(day);
    double people = 0.0;
    for (const AtPlace& place : places_) {
        const double intensity = static_cast<double>(place.intensity[d]);
        if (intensity <= 0.0)
            continue;
        const double fresh =
            std::exp(-static_cast<double>(place.age_days[d]) / settings.fading_days);
        people += place.residents * intensity *
                  (1.0 + settings.nearby_weight * static_cast<double>(place.nearby[d])) *
                  (settings.lasting_share + (1.0 - settings.lasting_share) * fresh);
    }
    return people;
}

double Fighting::access(int day, const DepartureSettings& settings) const {
    return 1.0 - settings.closed_effect * closed_share_[static_cast<std::size_t>(day)];
}

double Fighting::at_risk(int day) const {
    return at_risk_[static_cast<std::size_t>(day)];
}

}  // namespace couloir

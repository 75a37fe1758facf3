#include <algorithm>
#include <cmath>

#include "couloir/inference/departures/departure_model.hpp"

namespace couloir {
namespace {

/// Intensities by place on one day.
using Intensities = std::vector<double>;

Intensities at_start(const Scenario& scenario) {
    Intensities now;
    for (const Location& location : scenario.locations) {
        now.push_back(location.kind == LocationKind::kConflictZone
                          ? number_of(location.attributes, "conflict_intensity",
                                      scenario.settings.default_conflict_intensity)
                          : 0.0);
    }
    return now;
}

void apply(const Event& event, const Settings& settings, Intensities& now) {
    if (event.kind == EventKind::kConflict)
        now[event.from.index()] = event.value;
    if (event.kind == EventKind::kBecomeConflict)
        now[event.from.index()] = settings.default_conflict_intensity;
    if (event.kind == EventKind::kBecomeTown)
        now[event.from.index()] = 0.0;
}

std::vector<std::vector<std::size_t>> neighbours(const Scenario& scenario) {
    std::vector<std::vector<std::size_t>> all(scenario.locations.size());
    for (const Route& route : scenario.routes) {
        all[route.from.index()].push_back(route.to.index());
        all[route.to.index()].push_back(route.from.index());
    }
    return all;
}

double mean_of(const Intensities& now, const std::vector<std::size_t>& places) {
    double sum = 0.0;
    for (const std::size_t place : places)
        sum += now[place];
    return places.empty() ? 0.0 : sum / static_cast<double>(places.size());
}

}  // namespace

Fighting::Fighting(const Scenario& scenario, const std::vector<Event>& events, int days) {
    const auto next_to = neighbours(scenario);
    const std::size_t count = scenario.locations.size();
    std::vector<AtPlace> all(count);
    std::vector<bool> seen(count, false);
    std::vector<int> since(count, 0);
    Intensities now = at_start(scenario);
    for (int day = 0; day < days; ++day) {
        const Intensities before = now;
        for (const Event& event : events_on(events, day))
            apply(event, scenario.settings, now);
        double at_risk = 0.0;
        for (std::size_t i = 0; i < count; ++i) {
            if (now[i] > 0.0 && before[i] <= 0.0)
                since[i] = day;
            seen[i] = seen[i] || now[i] > 0.0;
            all[i].intensity.push_back(static_cast<float>(now[i]));
            all[i].nearby.push_back(static_cast<float>(mean_of(now, next_to[i])));
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

double Fighting::at_risk(int day) const {
    return at_risk_[static_cast<std::size_t>(day)];
}

}  // namespace couloir

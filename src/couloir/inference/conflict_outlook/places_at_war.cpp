#include "couloir/inference/conflict_outlook/places_at_war.hpp"

#include <algorithm>

namespace couloir {

PlacesAtWar::PlacesAtWar(const Scenario& scenario)
    : usual_intensity_(scenario.settings.default_conflict_intensity),
      next_to_(scenario.locations.size()) {
    for (const Location& location : scenario.locations) {
        const bool fights = location.kind == LocationKind::kConflictZone;
        intensity_.push_back(
            fights ? number_of(location.attributes, "conflict_intensity", usual_intensity_) : 0.0);
        may_fight_.push_back(location.country == scenario.locations.front().country &&
                             !is_camp(location.kind) && location.residents.value > 0.0);
    }
    for (const Route& route : scenario.routes) {
        next_to_[route.from.index()].push_back(route.to.index());
        next_to_[route.to.index()].push_back(route.from.index());
    }
}

void PlacesAtWar::apply(const Event& event) {
    if (event.kind == EventKind::kConflict)
        intensity_[event.from.index()] = event.value;
    if (event.kind == EventKind::kBecomeConflict)
        intensity_[event.from.index()] = usual_intensity_;
    if (event.kind == EventKind::kBecomeTown)
        intensity_[event.from.index()] = 0.0;
}

bool PlacesAtWar::is_next_to_fighting(std::size_t place) const {
    return std::ranges::any_of(next_to_[place],
                               [&](std::size_t other) { return intensity_[other] > 0.0; });
}

double PlacesAtWar::nearby_intensity(std::size_t place) const {
    double sum = 0.0;
    for (const std::size_t other : next_to_[place])
        sum += intensity_[other];
    return next_to_[place].empty() ? 0.0 : sum / static_cast<double>(next_to_[place].size());
}

}  // namespace couloir

#pragma once

#include <vector>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Intensity of the fighting by location, event after event.
class PlacesAtWar {
  public:
    /// As the map has them before day 0.
    explicit PlacesAtWar(const Scenario& scenario);

    /// Takes an event that changes fighting; leaves others.
    void apply(const Event& event);

    double intensity(std::size_t place) const { return intensity_[place]; }

    /// Whether a place may see fighting: at home and no camp.
    bool may_fight(std::size_t place) const { return may_fight_[place]; }

    /// Whether there is fighting in a place that a route joins to this one.
    bool is_next_to_fighting(std::size_t place) const;

    /// Mean intensity of those places; 0 if there is none.
    double nearby_intensity(std::size_t place) const;

    std::size_t size() const { return intensity_.size(); }

  private:
    double usual_intensity_;
    std::vector<double> intensity_;
    std::vector<bool> may_fight_;
    std::vector<std::vector<std::size_t>> next_to_;
};

}  // namespace couloir

#include "couloir/io/itinerary_check.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace couloir {
namespace {

/// Counts walks as the engine takes them: to no location twice but the first, and a marker is no
/// step.
class Counter {
  public:
    explicit Counter(const Scenario& scenario)
        : scenario_(scenario),
          onward_(scenario.locations.size()),
          visited_(scenario.locations.size(), false) {
        for (const Route& route : scenario.routes) {
            onward_[route.from.index()].push_back(route.to);
            if (!route.one_way)
                onward_[route.to.index()].push_back(route.from);
        }
    }

    bool are_too_many() {
        for (std::size_t i = 0; i < onward_.size(); ++i)
            go_on(LocationId::from_index(i), 0, 0);
        return count_ > kMostItineraries;
    }

  private:
    void go_on(LocationId from, int steps, int markers) {
        if (markers > kMostMarkers)
            count_ = kMostItineraries;
        for (const LocationId to : onward_[from.index()]) {
            if (visited_[to.index()] || ++count_ > kMostItineraries)
                continue;
            const bool is_marker = scenario_.at(to).kind == LocationKind::kMarker;
            const int taken = is_marker ? steps : steps + 1;
            if (taken >= scenario_.settings.awareness_level)
                continue;
            visited_[to.index()] = true;
            go_on(to, taken, is_marker ? markers + 1 : markers);
            visited_[to.index()] = false;
        }
    }

    const Scenario& scenario_;
    std::vector<std::vector<LocationId>> onward_;
    std::vector<bool> visited_;
    int count_ = 0;
};

}  // namespace

void check_itineraries(const Scenario& scenario, Problems& problems) {
    if (Counter(scenario).are_too_many())
        problems.error(
            "E507", {},
            fmt::format("people who see {} links ahead have more than {} itineraries "
                        "on this map, or one through more than {} markers",
                        scenario.settings.awareness_level, kMostItineraries, kMostMarkers),
            "lower move_rules.awareness_level");
}

}  // namespace couloir

#include "couloir/engine/options.hpp"

#include <algorithm>
#include <unordered_map>

#include "couloir/base/geography.hpp"
#include "couloir/base/hash.hpp"

namespace couloir {
namespace {

/// Flee's code reads latitude where it means longitude, and the other way round.
double crow_distance_km(const Location& a, const Location& b, Compat compat) {
    if (follows_flee_code(compat)) {
        return great_circle_km({a.longitude, a.latitude}, {b.longitude, b.latitude});
    }
    return great_circle_km({a.latitude, a.longitude}, {b.latitude, b.longitude});
}

/// Parallel roads give itineraries through the same places; each must have luck of its own.
void tell_twins_apart(std::vector<Option>& options) {
    std::unordered_map<const Itinerary*, std::uint64_t> met;
    for (Option& option : options) {
        const std::uint64_t twins_before = met[option.itinerary]++;
        option.name = option.itinerary->name;
        if (twins_before > 0)
            option.name = mix(option.name, twins_before);
    }
}

}  // namespace

/// A walk over the map from one location: the locations visited so far, and what it found.
struct OptionTable::Walk {
    LocationId origin;
    std::vector<LocationId> visited;  ///< after the origin, in order
    std::vector<Option> found;
};

OptionTable::OptionTable(const Scenario& scenario, const Network& network,
                         ItineraryBook& itineraries, std::vector<bool> open, int awareness_level)
    : scenario_(scenario),
      network_(network),
      itineraries_(itineraries),
      open_(std::move(open)),
      awareness_level_(awareness_level),
      entries_(scenario.locations.size()) {}

const std::vector<Option>& OptionTable::from(LocationId location) const {
    Entry& entry = entries_[location.index()];
    std::call_once(entry.once, [&] { entry.options = explore_from(location); });
    return entry.options;
}

std::vector<Option> OptionTable::explore_from(LocationId location) const {
    if (awareness_level_ == 0 && follows_flee_code(scenario_.settings.compat))
        return {};
    Walk walk{location, {}, {}};
    for (const LinkId link : network_.out_of(location)) {
        if (!open_[link.index()])
            continue;
        explore(walk, link, 0.0, 1);
    }
    tell_twins_apart(walk.found);
    return std::move(walk.found);
}

void OptionTable::explore(Walk& walk, LinkId link, double distance_km, int steps) const {
    const LocationId end = network_.link(link).to;
    distance_km += network_.link(link).length_km;
    // Like Flee, a walk may come back to the location it is leaving, but to no earlier one.
    std::vector<LocationId> before = walk.visited;
    before.insert(before.begin(), walk.origin);
    walk.visited.push_back(end);
    if (scenario_.at(end).kind == LocationKind::kMarker) {
        --steps;
    } else {
        const double crow = crow_distance_km(scenario_.at(walk.origin), scenario_.at(end),
                                             scenario_.settings.compat);
        walk.found.push_back({itineraries_.of(walk.visited), 0, distance_km, crow});
    }
    if (awareness_level_ > steps) {
        for (const LinkId next : network_.out_of(end)) {
            if (!open_[next.index()])
                continue;
            const LocationId to = network_.link(next).to;
            if (std::find(before.begin(), before.end(), to) != before.end())
                continue;
            explore(walk, next, distance_km, steps + 1);
        }
    }
    walk.visited.pop_back();
}

OptionBook::OptionBook(const Scenario& scenario, const Network& network, ItineraryBook& itineraries)
    : scenario_(scenario), network_(network), itineraries_(itineraries) {}

std::shared_ptr<const OptionTable> OptionBook::with(const OpenLinks& open, int awareness_level) {
    std::vector<bool> bits = open.bits();
    const std::scoped_lock lock(mutex_);
    std::shared_ptr<const OptionTable>& table = tables_[{bits, awareness_level}];
    if (!table) {
        table =
            std::make_shared<OptionTable>(scenario_, network_, itineraries_, bits, awareness_level);
    }
    return table;
}

}  // namespace couloir

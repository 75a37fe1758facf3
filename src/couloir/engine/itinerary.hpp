#pragma once

#include <cstdint>
#include <deque>
#include <mutex>
#include <span>
#include <unordered_map>

#include "couloir/base/ids.hpp"

namespace couloir {

/// The remaining locations that a traveller has decided to visit: a list whose tail is what remains
/// after the next one. Interned: two itineraries are equal if their addresses are.
struct Itinerary {
    LocationId next;
    LocationId destination;  ///< the last of the list
    const Itinerary* rest;   ///< nullptr after the last
    std::uint64_t name;      ///< hash of the names of the locations: the same in every run
};

/// The name of an itinerary; 0 for none.
inline std::uint64_t name_of(const Itinerary* itinerary) {
    return itinerary == nullptr ? 0 : itinerary->name;
}

/// Keeps every itinerary that any member has met. Safe to use from many threads; an itinerary once
/// given stays where it is.
class ItineraryBook {
  public:
    /// `location_names` are hashes by location.
    explicit ItineraryBook(std::vector<std::uint64_t> location_names);

    /// The itinerary through these locations; at least one.
    const Itinerary* of(std::span<const LocationId> locations);

    /// The itinerary that goes to `next` first, and then on.
    const Itinerary* before(LocationId next, const Itinerary* rest);

  private:
    const Itinerary* prepend(LocationId location, const Itinerary* rest);

    std::vector<std::uint64_t> location_names_;
    std::mutex mutex_;
    std::deque<Itinerary> all_;
    std::unordered_map<std::uint64_t, const Itinerary*> by_name_;
};

}  // namespace couloir

#include "couloir/engine/itinerary.hpp"

#include "couloir/base/assert.hpp"
#include "couloir/base/hash.hpp"

namespace couloir {

ItineraryBook::ItineraryBook(std::vector<std::uint64_t> location_names)
    : location_names_(std::move(location_names)) {}

const Itinerary* ItineraryBook::of(std::span<const LocationId> locations) {
    COULOIR_ASSERT(!locations.empty(), "an itinerary leads somewhere");
    const std::scoped_lock lock(mutex_);
    const Itinerary* itinerary = nullptr;
    for (std::size_t i = locations.size(); i-- > 0;)
        itinerary = prepend(locations[i], itinerary);
    return itinerary;
}

const Itinerary* ItineraryBook::before(LocationId next, const Itinerary* rest) {
    const std::scoped_lock lock(mutex_);
    return prepend(next, rest);
}

const Itinerary* ItineraryBook::prepend(LocationId location, const Itinerary* rest) {
    const std::uint64_t name = mix(location_names_[location.index()], name_of(rest));
    const auto [slot, is_new] = by_name_.try_emplace(name, nullptr);
    if (is_new) {
        const LocationId destination = rest == nullptr ? location : rest->destination;
        slot->second = &all_.emplace_back(Itinerary{location, destination, rest, name});
    }
    COULOIR_ASSERT(slot->second->next == location && slot->second->rest == rest,
                   "two itineraries have the same 64-bit name");
    return slot->second;
}

}  // namespace couloir

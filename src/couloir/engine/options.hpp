#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "couloir/engine/itinerary.hpp"
#include "couloir/engine/network.hpp"
#include "couloir/engine/open_links.hpp"

namespace couloir {

/// One itinerary that people at a location can choose.
struct Option {
    const Itinerary* itinerary = nullptr;
    std::uint64_t name = 0;         ///< of the itinerary, told apart from twins over parallel roads
    double distance_km = 0.0;       ///< over all its links
    double crow_distance_km = 0.0;  ///< from where they are to its destination
};

/// Every itinerary from every location, with one set of links open and one awareness. Filled in as
/// it is asked, by any thread.
class OptionTable {
  public:
    OptionTable(const Scenario& scenario, const Network& network, ItineraryBook& itineraries,
                std::vector<bool> open, int awareness_level);

    const std::vector<Option>& from(LocationId location) const;

  private:
    struct Walk;
    struct Entry {
        std::once_flag once;
        std::vector<Option> options;
    };

    void explore(Walk& walk, LinkId link, double distance_km, int steps) const;
    std::vector<Option> explore_from(LocationId location) const;

    const Scenario& scenario_;
    const Network& network_;
    ItineraryBook& itineraries_;
    std::vector<bool> open_;
    int awareness_level_;
    mutable std::vector<Entry> entries_;
};

/// The option tables of every set of open links and awareness that any member has met.
class OptionBook {
  public:
    OptionBook(const Scenario& scenario, const Network& network, ItineraryBook& itineraries);

    std::shared_ptr<const OptionTable> with(const OpenLinks& open, int awareness_level);

  private:
    const Scenario& scenario_;
    const Network& network_;
    ItineraryBook& itineraries_;
    std::mutex mutex_;
    std::map<std::pair<std::vector<bool>, int>, std::shared_ptr<const OptionTable>> tables_;
};

}  // namespace couloir

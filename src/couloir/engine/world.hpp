#pragma once

#include <memory>
#include <span>
#include <vector>

#include "couloir/engine/itinerary.hpp"
#include "couloir/engine/network.hpp"
#include "couloir/engine/options.hpp"
#include "couloir/rules/conflict_departures.hpp"
#include "couloir/rules/registry.hpp"
#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// What never changes of a location, made ready for the day.
struct Site {
    std::uint64_t name = 0;  ///< hash of its name
    bool abroad = false;
    double economic_pull = 1.0;
    double deactivation_probability = 0.0;
    People growth_per_day = 0;     ///< of capacity
    People initial_displaced = 0;  ///< there before day 0, if it is a camp
    People registered_day0 = 0;    ///< what flee-code takes off its capacity on day 0
};

/// A scenario compiled for running: shared by all members, and by all threads.
class World {
  public:
    explicit World(Scenario scenario);

    World(const World&) = delete;
    World& operator=(const World&) = delete;

    const Scenario& scenario() const { return scenario_; }
    const Settings& settings() const { return scenario_.settings; }
    const Network& network() const { return network_; }
    const RegistrationTable& registrations() const { return registrations_; }
    std::size_t location_count() const { return scenario_.locations.size(); }
    std::size_t link_count() const { return network_.size(); }
    const Site& site(LocationId location) const { return sites_[location.index()]; }
    std::span<const Event> events_on(int day) const;
    HistoryParts key_parts() const { return key_parts_; }

    /// The plan that is carried out; nullptr if none is.
    const Plan* plan() const { return scenario_.plan ? &*scenario_.plan : nullptr; }

    /// Whether people leave home by intentions of their own (rule 15).
    bool people_have_intentions() const;

    /// Whether anyone is ever sent along a link (rule 13).
    bool may_redirect() const { return may_redirect_; }

    /// What users of a corridor of the plan have decided to visit: its path after its start.
    const Itinerary* corridor_itinerary(std::size_t corridor) const {
        return corridor_itineraries_[corridor];
    }

    /// Itineraries from everywhere while these links are open.
    std::shared_ptr<const OptionTable> options_with(const OpenLinks& open,
                                                    int awareness_level) const {
        return options_->with(open, awareness_level);
    }

  private:
    Site make_site(const Location& location) const;

    Scenario scenario_;
    Network network_;
    RegistrationTable registrations_;
    std::vector<Site> sites_;
    HistoryParts key_parts_;
    std::unique_ptr<ItineraryBook> itineraries_;
    std::unique_ptr<OptionBook> options_;
    std::vector<const Itinerary*> corridor_itineraries_;
    bool may_redirect_ = false;
};

}  // namespace couloir

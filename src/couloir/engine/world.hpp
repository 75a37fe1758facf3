#pragma once

#include <memory>
#include <span>
#include <vector>

#include "couloir/engine/itinerary.hpp"
#include "couloir/engine/network.hpp"
#include "couloir/engine/options.hpp"
#include "couloir/rules/conflict_departures.hpp"
#include "couloir/rules/registry.hpp"
#include "couloir/rules/screening_capacity.hpp"
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
    StatedScreening screening;     ///< rule 18
    std::uint64_t home_area = 0;   ///< hash of its name
    bool can_stay = true;          ///< no marker and no forwarding hub
    bool sees_conflict = false;    ///< from the start, or by any event
};

/// A group of residents, made ready for the day.
struct HomeGroupRecord {
    std::uint64_t name = 0;  ///< hash; 0 where nobody is told apart
    double share = 0.0;
    bool needs_transport = false;
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
    HistoryParts key_parts() const { return key_parts_; }

    /// The plan that is carried out; nullptr if none is.
    const Plan* plan() const { return scenario_.plan ? &*scenario_.plan : nullptr; }

    /// Whether people leave home by intentions of their own (rule 15).
    bool people_have_intentions() const;

    /// The groups of residents, those who have returned last (rule 15).
    std::span<const HomeGroupRecord> groups() const { return groups_; }

    /// Whether people know where they are from, because they may go home (rule 21).
    bool tracks_home_areas() const { return tracks_home_areas_; }

    /// Rule 18: how many a location passes on the day (0: everyone), and whether it is one that may
    /// hold people; by the settings of a member.
    People screened_per_day(LocationId location, int day, const Settings& settings) const;
    bool may_hold(LocationId location, const Settings& settings) const {
        return screening_capacity(site(location).screening, settings) > 0;
    }

    /// The itinerary that goes to `next` first, and then on.
    const Itinerary* itinerary_before(LocationId next, const Itinerary* rest) const {
        return itineraries_->before(next, rest);
    }

    /// Whether anyone is ever sent along a link (rule 13).
    bool may_redirect() const { return may_redirect_; }

    /// What users of a corridor of the plan have decided to visit: its path after its start.
    const Itinerary* corridor_itinerary(std::size_t corridor) const {
        return corridor_itineraries_[corridor];
    }

    const Itinerary* transport_itinerary(std::size_t transport) const {
        return transport_itineraries_[transport];
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
    std::vector<const Itinerary*> transport_itineraries_;
    std::vector<HomeGroupRecord> groups_;
    bool may_redirect_ = false;
    bool tracks_home_areas_ = false;
};

}  // namespace couloir

#pragma once

#include <vector>

#include "couloir/base/multinomial.hpp"
#include "couloir/engine/cohort.hpp"
#include "couloir/engine/world.hpp"

namespace couloir {

/// Weights of the itineraries from one location. What the map and the settings decide is kept
/// between days; the weights themselves hold for one sub-phase.
struct ChoiceWeights {
    const OptionTable* table = nullptr;  ///< that the factors were computed for
    bool deliberate = false;             ///< likewise; both may see the same options
    int computed_in = -1;                ///< the sub-phase that `weights` hold for
    bool possible = false;               ///< whether there is any option
    std::vector<double> distance_factors;
    std::vector<double> closenesses;
    std::vector<double> weights;
    Shares shares;
    std::vector<std::uint64_t> names;
};

/// Scratch of one member: nothing in it means anything between days but what it saves to compute.
struct Workspace {
    explicit Workspace(const World& world);

    int subphase = 0;                    ///< counts sub-phases and rounds since the run began
    std::vector<ChoiceWeights> choices;  ///< by location
    std::vector<std::vector<Travelling>> moving;  ///< by link: travel in this round
    std::vector<LinkId> moving_links;             ///< links of which `moving` is not empty
    std::vector<std::vector<Resting>> going_on;   ///< by location: decide again in this round
    std::vector<LocationId> going_on_places;
    std::vector<std::vector<Resting>> early;    ///< by location: decide before camp residents
    std::vector<std::vector<Resting>> waiting;  ///< by location: decide again in a later wave
    std::vector<LocationId> waiting_places;
    std::vector<bool> corridor_links;  ///< part of a corridor that is open today
    std::vector<People> room;     ///< by link: who may still set out on it today; kNoLimit: all
    std::vector<People> leaving;  ///< by location, in this sub-phase
    std::vector<Resting> staying;
    std::vector<Chosen> chosen;
    std::vector<double> spawn_weights;
    std::vector<double> intention_chances;  ///< by location
    std::vector<std::uint64_t> location_names;
    std::vector<People> spawned;
};

}  // namespace couloir

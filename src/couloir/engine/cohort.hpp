#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "couloir/base/people.hpp"
#include "couloir/engine/itinerary.hpp"

namespace couloir {

/// What rules may read of people who are interchangeable, beyond where they are. Parts that no
/// active rule reads keep their default, so that they split nobody.
struct Traits {
    const Itinerary* itinerary = nullptr;
    double recent_travel = 0.0;       ///< see rule 11
    double travelled_today_km = 0.0;  ///< 0 between days
    bool first_leg = false;
    bool settled = false;
    bool held = false;            ///< at a screening site (rule 18)
    int waits_since = kNever;     ///< day of arrival at a screening site that has not passed them
    std::uint64_t home_area = 0;  ///< hash of its name; 0: left no home during the run (rule 21)

    /// Whether a screening site keeps them.
    bool is_kept() const { return held || waits_since != kNever; }

    static constexpr int kNever = -1;

    friend bool operator==(const Traits&, const Traits&) = default;
};

/// A content hash of traits: names, never addresses.
std::uint64_t name_of(const Traits& traits);

/// Interchangeable people at a location.
struct Resting {
    Traits traits;
    People count = 0;
    std::uint64_t name = 0;  ///< of the key; tidy() sets it
};

/// Interchangeable people on a link.
struct Travelling {
    Traits traits;
    double km_done = 0.0;
    bool turned_back = false;  ///< the link was closed under them
    People count = 0;
    std::uint64_t name = 0;  ///< of the key; tidy() sets it
};

/// Names cohorts, sorts them by name, joins those with the same key and drops empty ones. Before
/// any draw: two cohorts of one key would have the same luck.
void tidy(std::vector<Resting>& cohorts);
void tidy(std::vector<Travelling>& cohorts);

}  // namespace couloir

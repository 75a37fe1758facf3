#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// One registration: people counted on a day since the start of the scenario; may be negative.
struct Count {
    int day = 0;
    double people = 0.0;

    friend bool operator==(const Count&, const Count&) = default;
};

/// The registrations of a location, by day, one a day.
struct Series {
    std::string location;  ///< "*" is everyone displaced
    std::vector<Count> counts;
    std::string channel = {};  ///< a native folder: where the counts come from
    ObservationKind what = ObservationKind::kStock;
    /// The day of the first known correction of its registration.
    std::optional<int> corrected_on = {};
};

/// Registrations as they were first made, or as later corrections changed them.
enum class Truth { kFirstMade, kCorrected };

/// All series of a scenario, in people (Flee's `hasten` has no part in them); the first is the
/// total. Never a day interpolated between two registrations.
///
/// A Flee folder: the total is total_row() of data_layout.csv or, if that has no count, the camps
/// added up with each one's last count. Rows of several files add up likewise. A correction scales
/// a camp's earlier counts, and takes from the total what it takes from the camp.
///
/// A native folder: one channel for the total and one for each location, the one with the most
/// stocks (for the total also cumulative counts); never two definitions in one series.
std::vector<Series> series_of(const Scenario& scenario, Truth truth);

/// The row of a Flee folder's data_layout.csv that is not of a camp: the one called "total", or
/// else a first row that is no location. Flee always takes the first row.
std::optional<std::size_t> total_row(const Scenario& scenario);

/// What the series that were known on a day came to be in the whole scenario. A native folder's
/// come from the same channels, though another may come to have more counts.
std::vector<Series> continued(const std::vector<Series>& known, const Scenario& whole, Truth truth);

/// The count on the day, or the last one before it; 0 before the first.
double last_count(std::span<const Count> counts, int day);

}  // namespace couloir

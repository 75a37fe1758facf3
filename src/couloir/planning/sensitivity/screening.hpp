#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "couloir/inference/sensitivity/morris.hpp"
#include "couloir/planning/measures.hpp"
#include "couloir/planning/sensitivity/factors.hpp"

namespace couloir {

struct ScreeningOptions {
    MorrisPlan morris;
    std::uint32_t members = 4;  ///< whose mean is the figure at a point
    int threads = 0;            ///< 0: as many as the machine has
    int days = 0;               ///< days to run, from day 0
};

/// What the factors do to one measure, or to its part at one site or corridor.
struct ScreenedMeasure {
    std::string key;
    std::string item;  ///< a site or corridor; empty for the measure itself
    std::string unit;
    double mean = 0.0;                  ///< over all points and members
    std::vector<MorrisEffect> effects;  ///< by factor
};

struct Screening {
    std::vector<Factor> factors;
    std::vector<ScreenedMeasure> measures;
};

/// How a screening is watched.
struct ScreeningWatch {
    std::function<bool()> keep_going;             ///< asked each day, from any thread
    std::function<void(int done, int of)> shown;  ///< points; one call at a time
};

/// Screens every measure by Morris's method. All points of a trajectory run the same members, with
/// the same luck; each trajectory has members of its own. A member that never gets to a number of
/// days counts with the run's length and one. Nothing where `keep_going` said so. The scenario has
/// a factor at least.
std::optional<Screening> screen(const Scenario& scenario, const ScreeningOptions& options,
                                const ScreeningWatch& watch = {});

/// Every key that keep_measures() takes.
std::vector<std::string> screened_keys();

/// Drops what has none of the keys; without any, the parts by site, axis and corridor.
void keep_measures(Screening& screening, const std::vector<std::string>& keys);

}  // namespace couloir

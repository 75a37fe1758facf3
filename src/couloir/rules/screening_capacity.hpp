#pragma once

#include "couloir/base/people.hpp"
#include "couloir/scenario/location.hpp"
#include "couloir/scenario/settings.hpp"

namespace couloir {

/// What a location says of how many it passes, in its attribute screened_per_day.
struct StatedScreening {
    double people_per_day = 0.0;  ///< 0: everyone
    bool by_setting = false;      ///< `yes`: as many as screening.people_per_day says
};

StatedScreening stated_screening(const Attributes& attributes);

/// Rule 18, screening: the most people whom a location passes in a day; 0 where everyone passes.
/// Divided by hasten, whole, at least 1. Reads no history. Couloir's own.
People screening_capacity(const StatedScreening& stated, const Settings& settings);

}  // namespace couloir

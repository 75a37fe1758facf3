#pragma once

#include <optional>
#include <string_view>

#include "couloir/base/people.hpp"
#include "couloir/scenario/settings.hpp"

namespace couloir {

/// Classes of roads that have a capacity of their own (rule 17).
enum class RoadClass { kOther, kMotorway, kPrimary, kSecondary, kTrack, kCrossing };

/// The class by its name in routes.csv; other names have no capacity.
RoadClass road_class(std::string_view name);

inline constexpr People kNoLimit = -1;

/// Rule 17, roads that fill: the most people who set out on a road in a day, one way; kNoLimit
/// where there is none. `stated` is that of the road itself, people a day; else it follows from its
/// class: open hours times people an hour. Divided by hasten, whole, at least 1. Reads no history.
People road_capacity(std::optional<double> stated, RoadClass by_class, const Settings& settings);

}  // namespace couloir

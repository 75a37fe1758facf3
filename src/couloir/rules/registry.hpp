#pragma once

#include <array>
#include <string_view>

#include "couloir/scenario/settings.hpp"

namespace couloir {

/// The rules of the model, in the order in which a day meets them.
enum class Rule {
    kConflictDecay,
    kSpawnWeight,
    kRegisteredDepartures,
    kConflictDepartures,
    kIntention,
    kMoveChance,
    kAttraction,
    kCapacity,
    kRouteWeight,
    kTravelSpeed,
    kShortStints,
    kSettling,
    kRoadCapacity,
    kScreening,
    kHosts,
    kReturning,
    kCount
};

/// Parts of a person's history that a rule may read beyond place and itinerary, which are always
/// in the key of a cohort.
struct HistoryParts {
    bool first_leg = false;
    bool recent_travel = false;
    bool settled = false;
    bool home_area = false;

    friend bool operator==(const HistoryParts&, const HistoryParts&) = default;
};

/// What a rule needs of the engine.
struct RuleRecord {
    Rule rule;
    std::string_view name;
    /// What the rule reads under these settings; nothing when it is off.
    HistoryParts (*reads)(const Settings&);
};

const std::array<RuleRecord, static_cast<std::size_t>(Rule::kCount)>& rule_table();

/// What the key of a cohort must hold: the union of what the rules read under these settings.
HistoryParts key_parts(const Settings& settings);

}  // namespace couloir

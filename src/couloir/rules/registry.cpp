#include "couloir/rules/registry.hpp"

namespace couloir {
namespace {

HistoryParts nothing(const Settings&) {
    return {};
}

HistoryParts first_leg(const Settings& settings) {
    return {.first_leg = settings.start_on_foot};
}

HistoryParts recent_travel(const Settings& settings) {
    return {.recent_travel = settings.avoid_short_stints};
}

HistoryParts settled(const Settings& settings) {
    return {.settled = settings.camps_are_sinks};
}

/// Since when someone waits, and whether they are held, is said of those at a screening site alone.
HistoryParts only_where_they_wait(const Settings&) {
    return {};
}

HistoryParts home_area(const Settings& settings) {
    return {.home_area = settings.return_per_day > 0.0};
}

constexpr std::array<RuleRecord, static_cast<std::size_t>(Rule::kCount)> kTable{{
    {Rule::kConflictDecay, "conflict_decay", nothing},
    {Rule::kSpawnWeight, "spawn_weight", nothing},
    {Rule::kRegisteredDepartures, "registered_departures", nothing},
    {Rule::kConflictDepartures, "conflict_departures", nothing},
    {Rule::kIntention, "intention", nothing},
    {Rule::kMoveChance, "move_chance", nothing},
    {Rule::kAttraction, "attraction", nothing},
    {Rule::kCapacity, "capacity", nothing},
    {Rule::kRouteWeight, "route_weight", nothing},
    {Rule::kTravelSpeed, "travel_speed", first_leg},
    {Rule::kShortStints, "short_stints", recent_travel},
    {Rule::kSettling, "settling", settled},
    {Rule::kRoadCapacity, "road_capacity", nothing},
    {Rule::kScreening, "screening", only_where_they_wait},
    {Rule::kHosts, "hosts", nothing},
    {Rule::kReturning, "returning", home_area},
}};

/// A rule without a row, or out of its place, does not compile.
constexpr bool complete() {
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (kTable[i].rule != static_cast<Rule>(i) || kTable[i].reads == nullptr)
            return false;
    }
    return true;
}
static_assert(complete(), "give every rule of the enum its row, in the enum's order");

}  // namespace

const std::array<RuleRecord, static_cast<std::size_t>(Rule::kCount)>& rule_table() {
    return kTable;
}

HistoryParts key_parts(const Settings& settings) {
    HistoryParts parts;
    for (const RuleRecord& record : kTable) {
        const HistoryParts reads = record.reads(settings);
        parts.first_leg |= reads.first_leg;
        parts.recent_travel |= reads.recent_travel;
        parts.settled |= reads.settled;
        parts.home_area |= reads.home_area;
    }
    return parts;
}

}  // namespace couloir

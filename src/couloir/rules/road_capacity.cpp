#include "couloir/rules/road_capacity.hpp"

#include <array>
#include <utility>

#include "couloir/rules/daily_flow.hpp"

namespace couloir {
namespace {

constexpr std::array<std::pair<std::string_view, RoadClass>, 5> kNames{{
    {"motorway", RoadClass::kMotorway},
    {"primary", RoadClass::kPrimary},
    {"secondary", RoadClass::kSecondary},
    {"track", RoadClass::kTrack},
    {"crossing", RoadClass::kCrossing},
}};

double people_per_hour(RoadClass by_class, const Settings& settings) {
    switch (by_class) {
        case RoadClass::kMotorway:
            return settings.people_per_hour_motorway;
        case RoadClass::kPrimary:
            return settings.people_per_hour_primary;
        case RoadClass::kSecondary:
            return settings.people_per_hour_secondary;
        case RoadClass::kTrack:
            return settings.people_per_hour_track;
        case RoadClass::kCrossing:
            return settings.people_per_hour_crossing;
        case RoadClass::kOther:
            break;
    }
    return 0.0;
}

}  // namespace

RoadClass road_class(std::string_view name) {
    for (const auto& [text, by_class] : kNames) {
        if (text == name)
            return by_class;
    }
    return RoadClass::kOther;
}

People road_capacity(std::optional<double> stated, RoadClass by_class, const Settings& settings) {
    const double an_hour = people_per_hour(by_class, settings);
    if (!stated && an_hour <= 0.0)
        return kNoLimit;
    const double a_day = stated ? *stated : settings.road_open_hours * an_hour;
    return daily_flow(a_day, settings);
}

}  // namespace couloir

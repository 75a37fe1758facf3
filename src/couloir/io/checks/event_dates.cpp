#include "couloir/io/checks/event_dates.hpp"

#include <fmt/format.h>

#include "couloir/io/checks/findings.hpp"

namespace couloir {
namespace {

bool begins_something(EventKind kind) {
    switch (kind) {
        case EventKind::kCloseBorder:
        case EventKind::kCloseLocation:
        case EventKind::kCloseRoute:
        case EventKind::kCloseCamp:
        case EventKind::kBecomeConflict:
        case EventKind::kBecomeTown:
        case EventKind::kEndRedirection:
        case EventKind::kCloseExit:
        case EventKind::kShutCamp:
            return true;
        case EventKind::kConflict:
        case EventKind::kOpenBorder:
        case EventKind::kOpenLocation:
        case EventKind::kOpenRoute:
        case EventKind::kOpenCamp:
        case EventKind::kOpenIdpCamp:
        case EventKind::kPlaces:
        case EventKind::kControl:
        case EventKind::kBeginRedirection:
        case EventKind::kGrowth:
        case EventKind::kOpenExit:
        case EventKind::kLiftExit:
        case EventKind::kEndLift:
        case EventKind::kPermission:
        case EventKind::kServices:
            break;
    }
    return false;
}

}  // namespace

void check_event_dates(const Scenario& scenario, Problems& problems) {
    Findings late("W309");
    for (const Event& event : scenario.events) {
        if (event.day >= scenario.days && begins_something(event.kind))
            late.add(event.place, fmt::format("the event of day {} is after the last day of the "
                                              "run, day {}",
                                              event.day, scenario.days - 1));
    }
    late.report(problems);
}

}  // namespace couloir

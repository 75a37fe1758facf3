#include "couloir/scenario/event.hpp"

namespace couloir {

std::string_view name_of(EventKind kind) {
    switch (kind) {
        case EventKind::kConflict:
            return "conflict";
        case EventKind::kCloseBorder:
            return "close_border";
        case EventKind::kOpenBorder:
            return "open_border";
        case EventKind::kCloseLocation:
            return "close_location";
        case EventKind::kOpenLocation:
            return "open_location";
        case EventKind::kCloseRoute:
            return "close_route";
        case EventKind::kOpenRoute:
            return "open_route";
        case EventKind::kCloseCamp:
            return "close_camp";
        case EventKind::kOpenCamp:
            return "open_camp";
        case EventKind::kOpenIdpCamp:
            return "open_idp_camp";
        case EventKind::kBecomeConflict:
            return "become_conflict";
        case EventKind::kBecomeTown:
            return "become_town";
        case EventKind::kBeginRedirection:
            return "begin_redirection";
        case EventKind::kEndRedirection:
            return "end_redirection";
        case EventKind::kPlaces:
            return "places";
        case EventKind::kControl:
            return "control";
        case EventKind::kGrowth:
            return "growth";
        case EventKind::kCloseExit:
            return "close_exit";
        case EventKind::kOpenExit:
            return "open_exit";
        case EventKind::kLiftExit:
            return "lift_exit";
        case EventKind::kEndLift:
            return "end_lift";
        case EventKind::kPermission:
            return "permission";
        case EventKind::kServices:
            return "services";
        case EventKind::kShutCamp:
            return "shut_camp";
    }
    return "";
}

bool happens_before_departures(EventKind kind) {
    switch (kind) {
        case EventKind::kConflict:
        case EventKind::kBecomeConflict:
        case EventKind::kBecomeTown:
        case EventKind::kPlaces:
        case EventKind::kControl:
        case EventKind::kGrowth:
            return true;
        case EventKind::kCloseBorder:
        case EventKind::kOpenBorder:
        case EventKind::kCloseLocation:
        case EventKind::kOpenLocation:
        case EventKind::kCloseRoute:
        case EventKind::kOpenRoute:
        case EventKind::kCloseCamp:
        case EventKind::kOpenCamp:
        case EventKind::kOpenIdpCamp:
        case EventKind::kBeginRedirection:
        case EventKind::kEndRedirection:
        case EventKind::kCloseExit:
        case EventKind::kOpenExit:
        case EventKind::kLiftExit:
        case EventKind::kEndLift:
        case EventKind::kPermission:
        case EventKind::kServices:
        case EventKind::kShutCamp:
            return false;
    }
    return false;
}

}  // namespace couloir

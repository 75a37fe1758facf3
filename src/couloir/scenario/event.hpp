#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "couloir/base/ids.hpp"
#include "couloir/base/problem.hpp"
#include "couloir/scenario/location.hpp"
#include "couloir/scenario/quantity.hpp"

namespace couloir {

/// What changes. Open and close act on both directions of the links that they name.
enum class EventKind {
    kConflict,     ///< intensity at `from`; 0 ends it
    kCloseBorder,  ///< every link between countries `from_country` and `to_country`
    kOpenBorder,
    kCloseLocation,  ///< every link into and out of `from`
    kOpenLocation,
    kCloseRoute,  ///< links between `from` and `to`
    kOpenRoute,
    kCloseCamp,       ///< the camp at `from` becomes a town
    kOpenCamp,        ///< `from` becomes a camp
    kOpenIdpCamp,     ///< `from` becomes an IDP camp
    kBecomeConflict,  ///< `from` becomes a conflict zone of intensity 1 (location_changes.csv)
    kBecomeTown,
    kBeginRedirection,  ///< everyone at `from` is sent along the link to `to` (rule 13)
    kEndRedirection,
    kPlaces,      ///< the capacity at `from` becomes `value`
    kControl,     ///< `party` controls `from`
    kGrowth,      ///< the capacity at `from` grows by `value` a day (plans)
    kCloseExit,   ///< nobody leaves `from` by road (plans)
    kOpenExit,    ///< they may again
    kLiftExit,    ///< whatever closes the roads out of `from` is lifted (plans)
    kEndLift,     ///< and closes them again
    kPermission,  ///< of `groups`, who may leave `from`; or, if it is none, where `party` controls
    kServices,    ///< people may go home to `from`, where a share `value` of services works
    kShutCamp     ///< the camp at `from` takes nobody in, and pushes on who is there
};

std::string_view name_of(EventKind kind);

/// A dated change. Events of one day apply in the order of the list.
///
/// A date may have a range: half of the members draw it from `earliest` to `day`, half from `day`
/// to `latest`, as figures are drawn. Events whose first claim is the same share their luck, so
/// one late front is late everywhere.
struct Event {
    int day = 0;  ///< days since the start of the scenario; at or before 0 = initial state
    std::optional<int> earliest;
    std::optional<int> latest;
    EventKind kind = EventKind::kConflict;
    LocationId from;
    LocationId to;
    std::string from_country;
    std::string to_country;
    double value = 0.0;  ///< intensity in [0, 1], or places
    std::string party;
    std::vector<std::size_t> groups;  ///< of Scenario::groups; all of them: everyone
    std::string claim;
    Place place;
};

/// The claim that names the luck of its date: the first.
std::string first_claim(const Event& event);

/// The day, and its range where there is one.
Quantity day_range(const Event& event);

/// Whether any event's date has a range.
bool has_uncertain_dates(std::span<const Event> events);

/// The events as a member draws their dates, by day; equal days in the order of the list.
std::vector<Event> draw_dates(std::span<const Event> events, std::uint64_t seed,
                              std::uint32_t member);

/// Those of the day, of events by day; what was before the start is of day 0.
std::span<const Event> events_on(std::span<const Event> events, int day);

/// Conflict and changes of type come before departures; closures after them (Flee's order).
bool happens_before_departures(EventKind kind);

}  // namespace couloir

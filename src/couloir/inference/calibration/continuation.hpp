#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "couloir/inference/calibration/calibrate.hpp"
#include "couloir/inference/conflict_outlook/conflict_outlook.hpp"

namespace couloir {

/// What happens after the as-of date.
struct WhatComes {
    std::vector<OutlookPart> outlook{{OutlookKind::kPersist, 1.0}};
    std::vector<Event> written;  ///< of OutlookKind::kEvents
};

/// What a member says that registration of a series will change by.
struct SeriesChange {
    Series series;  ///< as known
    /// By member, then by day after the origin: people registered more than at the origin.
    std::vector<std::vector<double>> by_member;
};

/// Continues each member of a posterior ensemble for so many days, and gives what registration of
/// each series changes by from the as-of date. Added to the last registered count, they are a
/// forecast that starts where registration does. Delay, reach, later steps and the errors of both
/// counts are in the changes. `known` is what `posterior` was learnt from.
std::optional<std::vector<SeriesChange>> changes_after(
    const Scenario& known, const Posterior& posterior, const WhatComes& what_comes, int days,
    int threads, const std::function<bool()>& keep_going = {});

}  // namespace couloir

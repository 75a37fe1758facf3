#pragma once

#include "couloir/inference/forecast/distribution.hpp"
#include "couloir/inference/forecast/situation.hpp"

namespace couloir {

/// What corrections of the registration may still do to the counts of a series.
struct CorrectionOutlook {
    double chance = 0.0;  ///< that one is still to come
    double share = 0.0;   ///< of the people counted, those that it would bear on
};

/// A registration is corrected once, on no known day. The chance rests on how many camps had been
/// corrected by the origin, and on how many camp-days went by without; docs/forecasting.md has the
/// formula. Camps that were corrected are done with, and of a total they are left out. It bears on
/// those who came since counting began, until one was seen. No chance where corrections do not
/// exist, as in a native folder.
CorrectionOutlook correction_outlook(const Situation& situation, std::size_t series);

/// The same forecast against the counts as they will later be corrected: with the chance, people
/// become fewer by a factor, any from the smallest seen in past conflicts to 1 alike.
Distribution as_later_corrected(const Distribution& first_made, const CorrectionOutlook& outlook);

}  // namespace couloir

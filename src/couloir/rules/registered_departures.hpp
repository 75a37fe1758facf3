#pragma once

#include "couloir/base/people.hpp"

namespace couloir {

/// How many leave on a day, and what is still owed to the registered totals.
struct RegisteredDepartures {
    People leaving = 0;
    People debt = 0;
};

/// Rule 2, departures by registered totals: the day's change of the total, less the debt.
///
///   n = change - debt;  n < 0: nobody leaves and the debt becomes -n;  else n leave, debt 0
///
/// A falling total so is made good before anyone leaves again. Follows Flee's refugee debt.
/// Reads no history.
RegisteredDepartures registered_departures(People change, People debt);

}  // namespace couloir

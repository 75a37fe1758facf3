#include "couloir/rules/registered_departures.hpp"

namespace couloir {

RegisteredDepartures registered_departures(People change, People debt) {
    const People leaving = change - debt;
    if (leaving < 0)
        return {0, -leaving};
    return {leaving, 0};
}

}  // namespace couloir

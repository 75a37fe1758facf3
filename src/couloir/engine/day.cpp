#include "couloir/engine/day.hpp"

#include "couloir/base/assert.hpp"

namespace couloir {
namespace {

/// Runs a phase; with the seatbelts on, nobody may have come or gone by accident.
void phase(Today& today, void (*run)(Today&)) {
    run(today);
#ifdef COULOIR_SEATBELTS
    check_people_are_conserved(today.state);
#endif
}

}  // namespace

void advance_one_day(Today& today) {
    phase(today, begin_counts);
    phase(today, apply_changes);
    phase(today, depart);
    phase(today, apply_closures);
    phase(today, people_at_home);
    phase(today, pass_screening);
    phase(today, update_attraction);
    phase(today, everyone_decides);
    phase(today, travel);
    phase(today, go_home);
    phase(today, settle_for_good);
    phase(today, record);
    ++today.state.day;
}

}  // namespace couloir

#pragma once

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Takes away what the record opens for civilians after day 0: camps, and places at camps.
void leave_out_openings(Scenario& scenario);

/// Adds the events that a plan's sites and exits are.
void add_plan_events(const Plan& plan, Scenario& scenario);

}  // namespace couloir

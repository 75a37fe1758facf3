#pragma once

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Takes away what the record opens for civilians after that day: camps, and places at camps.
void leave_out_openings(Scenario& scenario, int after_day);

/// Takes away what the plan does up to that day. What goes on then begins on the day after it.
void act_only_after(int day, Plan& plan);

/// Adds the events that a plan's sites and exits are.
void add_plan_events(const Plan& plan, Scenario& scenario);

}  // namespace couloir

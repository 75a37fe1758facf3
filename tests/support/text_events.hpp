#pragma once

#include <string>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Reads one event of a text map ("close route A B"). Throws std::invalid_argument where it is
/// none, or names a place that the scenario does not have.
Event read_event(int day, const std::string& text, const Scenario& scenario);

}  // namespace couloir

#pragma once

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Runs two members of the scenario for up to `days` of its days and writes every text that a run
/// writes; for tests that ask only whether that goes well. Gives the texts' total size.
std::size_t try_first_days(const Scenario& scenario, int days);

}  // namespace couloir

#pragma once

#include <string>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/report/headline.hpp"

namespace couloir {

/// The table that `couloir run` prints: medians and 5-95 % ranges, with what the ranges mean.
std::string headline_text(const World& world, const EnsembleOptions& options,
                          const Headline& headline);

/// The first lines of every table: what was run.
std::string run_heading(const World& world, const EnsembleOptions& options);

/// What makes the members differ: "chance only" or "chance and the stated ranges of the inputs".
std::string what_varies(const Scenario& scenario);

}  // namespace couloir

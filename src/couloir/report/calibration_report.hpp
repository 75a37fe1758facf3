#pragma once

#include <string>
#include <vector>

#include "couloir/inference/calibration/calibrate.hpp"

namespace couloir {

/// posterior.csv: a row a member: its settings and other unknowns, then the people at each
/// location, on the way and displaced at the end of the as-of day. With an HXL tag row.
std::string posterior_csv(const Scenario& known, const Posterior& posterior);

/// posterior.json: priors, what was learnt, what could not be told apart, and how the counts are
/// explained. Nothing in it depends on what came later, or on where it was made.
std::string posterior_json(const Scenario& known, const Posterior& posterior);

/// run.json: the same with version, seed, inputs and command line.
std::string calibration_run_json(const Scenario& known, const Posterior& posterior,
                                 const std::vector<std::string>& command_line,
                                 const std::vector<std::string>& files);

/// The same for a terminal.
std::string posterior_text(const Scenario& known, const Posterior& posterior);

}  // namespace couloir

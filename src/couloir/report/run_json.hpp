#pragma once

#include <nlohmann/json_fwd.hpp>

#include "couloir/ensemble/ensemble.hpp"
#include "couloir/report/headline.hpp"

namespace couloir {

/// What run.json says of a run, without `environment` and `files`: equal runs give equal bytes.
nlohmann::ordered_json run_json(const World& world, const EnsembleOptions& options,
                                const Forecast& forecast, const Headline& headline);

}  // namespace couloir

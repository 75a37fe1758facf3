#pragma once

#include <nlohmann/json_fwd.hpp>

#include "couloir/ensemble/forecast.hpp"
#include "couloir/inference/registration_score.hpp"

namespace couloir {

/// How a run agrees with what was observed, as rows of the page's model card: `channel`, `n`
/// (counts compared), `mean_absolute_difference` (people), `relative` (of what was observed),
/// `coverage_90` (share of the counts inside the 5-95 % range).
///
/// Of a native folder: a row for each channel that the forecast says something of.
nlohmann::ordered_json page_scores(const Scenario& scenario, const Forecast& forecast);

/// Of a Flee folder: a row for all its camps together, then one for each, with its `place`.
nlohmann::ordered_json page_scores(const Scenario& scenario, const RegistrationScore& score);

/// Flee's own measure, of the ensemble mean: `normal` and `rescaled`.
nlohmann::ordered_json page_relative_difference(const RegistrationScore& score);

}  // namespace couloir

#pragma once

#include <nlohmann/json.hpp>

#include "couloir/engine/world.hpp"

namespace couloir {

// What the page says of a scenario, whatever a run made of it.

/// Title, dates, hindcast or forecast, digests of the files read.
nlohmann::ordered_json page_scenario(const Scenario& scenario, int days);

/// Name, title, who proposes it and what it takes; null where no plan was named.
nlohmann::ordered_json page_plan(const Scenario& scenario);

/// Dated changes that a reader looks for under a chart: control, access, messages, pauses.
nlohmann::ordered_json page_marks(const Scenario& scenario, int days);

/// Settings with a claim or a range: name, unit, value, range, claim.
nlohmann::ordered_json page_settings(const Scenario& scenario);

/// Questions to the record, and the ids of the claims that answer them.
nlohmann::ordered_json page_record(const Scenario& scenario);

nlohmann::ordered_json page_claims(const Scenario& scenario);

/// Observed series that may stand beside the forecast, by source and place; "*" is everyone.
nlohmann::ordered_json page_observations(const World& world, int days);

}  // namespace couloir

#pragma once

#include <string>
#include <string_view>

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// "hindcast": the front as it happened; or "forecast": with an as-of date, after which nothing
/// was read. Every output says which.
std::string_view kind_of(const Scenario& scenario);

/// The same as a sentence.
std::string kind_text(const Scenario& scenario);

/// Both as cells of a CSV row, under "kind,as_of".
std::string kind_cells(const Scenario& scenario);

/// The as-of date; empty for a hindcast.
std::string as_of_text(const Scenario& scenario);

}  // namespace couloir

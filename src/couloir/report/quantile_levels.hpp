#pragma once

#include <string>

#include "couloir/inference/forecast/distribution.hpp"

namespace couloir {

/// Columns of a quantile forecast: ",q010,q025,q050,q100,...": levels in thousandths.
std::string quantile_columns();

/// Their HXL tags.
std::string quantile_tags();

/// Their cells, in people.
std::string quantile_cells(const Distribution& says);

}  // namespace couloir

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "couloir/ensemble/forecast.hpp"
#include "couloir/inference/registration_score.hpp"
#include "couloir/report/comparison_report.hpp"
#include "couloir/report/page_recorder.hpp"

namespace couloir {

/// The file in a result folder that `couloir report` makes its page from.
inline constexpr std::string_view kPageFile = "page.json";

/// The page and the program agree on the shape of page.json by this number.
inline constexpr int kPageSchema = 1;

/// page.json of a run, at level internal: one line, the same bytes for the same seed.
/// `registrations`: of a Flee folder that has them.
std::string page_of_run(const World& world, const EnsembleOptions& options,
                        const Forecast& forecast, const std::vector<PageDay>& days,
                        const std::optional<RegistrationScore>& registrations = std::nullopt);

/// One side of a comparison as the page shows it: JSON text that page_of_comparison() puts
/// together. Made while the side's World exists.
std::string page_side_of_comparison(const World& world, const EnsembleOptions& options,
                                    const std::vector<PageDay>& days);

/// page.json of a comparison, at level internal.
std::string page_of_comparison(const ComparisonResult& result,
                               const std::vector<std::string>& sides);

}  // namespace couloir

#pragma once

#include <string>
#include <vector>

#include "couloir/planning/sensitivity/screening.hpp"

namespace couloir {

/// A screening and how it was made; outlives none of what it points to.
struct SensitivityReport {
    const Scenario& scenario;
    const Screening& screening;
    ScreeningOptions options;
    std::vector<std::string> command_line;
    bool has_movement_ranges = false;  ///< a Flee folder, whose ranges are the program's
};

/// Numbers of the factors that have an effect on the measure, the largest mu* first; equal ones in
/// the order of their names.
std::vector<std::size_t> most_important(const Screening& screening, const ScreenedMeasure& measure);

/// "displaced_ever", or "peak_night at Khazer".
std::string name_of(const ScreenedMeasure& measure);

/// "+" where the measure rises with the factor in all trajectories, "-" where it falls, "±" where
/// that depends on the other factors.
std::string_view direction_of(const MorrisEffect& effect);

/// A figure for reading: whole from a hundred on, else three significant digits.
std::string effect_text(double figure);

std::string sensitivity_text(const SensitivityReport& report);

/// A row a measure and factor, under a row of HXL tags.
std::string sensitivity_csv(const SensitivityReport& report);

/// run.json. `files` names the files written.
std::string sensitivity_json(const SensitivityReport& report,
                             const std::vector<std::string>& files);

/// A panel a measure, at most six: the main ones with an effect where there are more.
std::string sensitivity_svg(const SensitivityReport& report);

}  // namespace couloir

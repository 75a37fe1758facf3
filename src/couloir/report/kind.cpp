#include "couloir/report/kind.hpp"

#include <fmt/format.h>

namespace couloir {

std::string_view kind_of(const Scenario& scenario) {
    return scenario.as_of_date ? "forecast" : "hindcast";
}

std::string kind_text(const Scenario& scenario) {
    if (!scenario.as_of_date)
        return "Hindcast: the front as it happened.";
    return fmt::format(
        "Forecast as of {}: nothing later was read; what was announced or expected by then stands "
        "for the front.",
        as_of_text(scenario));
}

std::string kind_cells(const Scenario& scenario) {
    return fmt::format("{},{}", kind_of(scenario), as_of_text(scenario));
}

std::string as_of_text(const Scenario& scenario) {
    return scenario.as_of_date ? scenario.as_of_date->iso() : "";
}

}  // namespace couloir

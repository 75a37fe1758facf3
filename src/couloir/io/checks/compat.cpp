#include "couloir/io/checks/compat.hpp"

#include <fmt/format.h>

#include <array>

#include "couloir/io/text.hpp"

namespace couloir {

void check_day0_places(const Scenario& scenario, Problems& problems) {
    const Settings& settings = scenario.settings;
    if (!follows_flee_code(settings.compat) || !settings.conflict_spawn_mode.empty() ||
        !settings.insert_day0)
        return;
    const RegistrationTable registered(scenario.registrations, 1, settings.empty_camps_on_day0);
    for (const Location& location : scenario.locations) {
        const double places = location.places.value;
        const auto day0 = static_cast<double>(registered.day0(location.name));
        if (places <= 0.0 || day0 <= 0.0 || places >= 2.0 * day0)
            continue;
        problems.warn("W112", location.place,
                      fmt::format("{} has {:.0f} places and {:.0f} people on day 0: Flee's code "
                                  "takes them off the places, which leaves the camp {}",
                                  in_quotes(location.name), places, day0,
                                  places > day0 ? "full from the start" : "without any limit"),
                      "--set compat=as-documented leaves the places alone");
    }
}

std::span<const std::string_view> codes_of_differing_modes() {
    static constexpr std::array<std::string_view, 7> kCodes{"W103", "W112", "W202", "W301",
                                                            "W305", "W502", "W504"};
    return kCodes;
}

}  // namespace couloir

#include "couloir/rules/short_stints.hpp"

namespace couloir {
namespace {

/// In days of travel at full speed; who travelled nothing did so at any speed, 0 included.
double days_of_travel(double km, const Settings& settings) {
    return km > 0.0 ? km / settings.max_move_speed_km_per_day : 0.0;
}

}  // namespace

bool must_go_on(double recent_travel, double travelled_today_km, const Settings& settings) {
    if (!settings.avoid_short_stints)
        return false;
    return (recent_travel + days_of_travel(travelled_today_km, settings)) / 2.0 < 0.5;
}

double recent_travel_after(double recent_travel, double travelled_today_km,
                           const Settings& settings) {
    constexpr double kForgotten = 1.0 / (1 << 20);
    const double after = (recent_travel + days_of_travel(travelled_today_km, settings)) / 2.0;
    return after < kForgotten ? 0.0 : after;
}

}  // namespace couloir

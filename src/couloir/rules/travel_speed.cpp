#include "couloir/rules/travel_speed.hpp"

#include <algorithm>

namespace couloir {

double travel_speed(double link_speed_km_per_day, bool first_leg, const Settings& settings) {
    if (first_leg && settings.start_on_foot)
        return settings.max_walk_speed_km_per_day;
    if (link_speed_km_per_day >= 0.0)
        return link_speed_km_per_day;
    return settings.max_move_speed_km_per_day;
}

bool reaches_end(double km_done, double length_km, const Settings& settings) {
    return follows_flee_code(settings.compat) ? km_done > length_km : km_done >= length_km;
}

double km_today(double speed_km_per_day, double travelled_today_km, const Settings& settings) {
    if (follows_flee_code(settings.compat))
        return speed_km_per_day;
    return std::max(0.0, speed_km_per_day - travelled_today_km);
}

}  // namespace couloir

#pragma once

#include "couloir/scenario/scenario.hpp"

namespace couloir {

/// Two cities at war, a town between, and two camps abroad; eighty days, and a count a week.
inline Scenario small_war() {
    Scenario war;
    war.name = "small war";
    war.title = "A small war";
    war.start = Date(2015, 1, 1);
    war.days = 80;
    war.countries = {"Home", "Abroad"};
    war.settings.compat = Compat::kFleeCode;
    war.settings.hasten = 20;
    const auto place = [&](const char* name, const char* country, LocationKind kind,
                           double residents, double longitude) {
        Location location;
        location.name = name;
        location.country = country;
        location.kind = kind;
        location.residents.value = residents;
        location.longitude = longitude;
        war.locations.push_back(location);
    };
    place("North", "Home", LocationKind::kConflictZone, 60000, 0.0);
    place("South", "Home", LocationKind::kTown, 90000, 0.5);
    place("Between", "Home", LocationKind::kTown, 20000, 1.0);
    place("Near", "Abroad", LocationKind::kCamp, 0, 2.0);
    place("Far", "Abroad", LocationKind::kCamp, 0, 4.0);
    const auto road = [&](std::uint32_t from, std::uint32_t to, double km) {
        Route route;
        route.from = LocationId::from_index(from);
        route.to = LocationId::from_index(to);
        route.distance_km = km;
        war.routes.push_back(route);
    };
    road(0, 2, 90);
    road(1, 2, 70);
    road(2, 3, 110);
    road(2, 4, 280);
    Event fighting;
    fighting.day = 25;
    fighting.from = LocationId::from_index(1);
    fighting.value = 1.0;
    war.events.push_back(fighting);
    for (const char* name : {"total", "Near", "Far"})
        war.registrations.rows.push_back({name, {{std::string(name) + ".csv", {{0, 0.0}}}}, {}});
    return war;
}

/// The same, with counts of all series each week that say so many people.
template <class People>
void count_each_week(Scenario& war, People people) {
    for (std::size_t row = 0; row < war.registrations.rows.size(); ++row) {
        auto& points = war.registrations.rows[row].files.front().points;
        points = {{0, 0.0}};
        for (int day = 7; day < war.days; day += 7)
            points.push_back({day, people(row, day)});
    }
}

}  // namespace couloir

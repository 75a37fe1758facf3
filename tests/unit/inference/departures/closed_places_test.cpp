#include "couloir/inference/departures/closed_places.hpp"

#include <gtest/gtest.h>

#include "couloir/inference/forecast/learned.hpp"
#include "couloir/inference/forecast/model.hpp"
#include "couloir/inference/forecast/track_record.hpp"

namespace couloir {
namespace {

LocationId at(std::size_t index) {
    return LocationId::from_index(index);
}

/// A city at home, a camp across each of two borders, and a road between the camps.
Scenario two_borders(bool camps_joined) {
    Scenario scenario;
    scenario.folder_kind = FolderKind::kFlee;
    const std::array<std::array<const char*, 2>, 3> places{
        {{"City", "Home"}, {"East camp", "East"}, {"West camp", "West"}}};
    for (const auto& [name, country] : places) {
        Location location;
        location.name = name;
        location.country = country;
        location.kind =
            country == std::string("Home") ? LocationKind::kConflictZone : LocationKind::kCamp;
        scenario.locations.push_back(location);
    }
    const auto road = [&](std::size_t from, std::size_t to) {
        Route route;
        route.from = at(from);
        route.to = at(to);
        route.distance_km = 100.0;
        scenario.routes.push_back(route);
    };
    road(0, 1);
    road(0, 2);
    if (camps_joined)
        road(1, 2);
    return scenario;
}

Event border(EventKind kind, int day) {
    Event event;
    event.kind = kind;
    event.day = day;
    event.from_country = "East";
    event.to_country = "Home";
    return event;
}

TEST(ClosedPlaces, ABorderClosesTheCampsBehindItUntilItOpens) {
    Scenario scenario = two_borders(false);
    scenario.events = {border(EventKind::kCloseBorder, 10), border(EventKind::kOpenBorder, 20)};
    EXPECT_EQ(closed_places(scenario, 9), (std::vector<bool>{false, false, false}));
    EXPECT_EQ(closed_places(scenario, 10), (std::vector<bool>{false, true, false}));
    EXPECT_EQ(closed_places(scenario, 20), (std::vector<bool>{false, false, false}));
}

TEST(ClosedPlaces, AWayRoundKeepsACampOpen) {
    Scenario scenario = two_borders(true);
    scenario.events = {border(EventKind::kCloseBorder, 0)};
    EXPECT_EQ(closed_places(scenario, 5), (std::vector<bool>{false, false, false}));
}

TEST(ClosedPlaces, ARoadOrALocationClosesLikewise) {
    Scenario scenario = two_borders(false);
    Event event;
    event.kind = EventKind::kCloseRoute;
    event.from = at(2);
    event.to = at(0);
    scenario.events = {event};
    EXPECT_EQ(closed_places(scenario, 0), (std::vector<bool>{false, false, true}));
    scenario.events.front().kind = EventKind::kCloseLocation;
    EXPECT_EQ(closed_places(scenario, 0), (std::vector<bool>{false, false, true}));
}

TEST(ClosedPlaces, ACampThatIsClosedTakesNobody) {
    Scenario scenario = two_borders(false);
    Event event;
    event.kind = EventKind::kCloseCamp;
    event.from = at(1);
    scenario.events = {event};
    EXPECT_EQ(closed_places(scenario, 0), (std::vector<bool>{false, true, false}));
    event.kind = EventKind::kOpenCamp;
    event.day = 3;
    scenario.events.push_back(event);
    EXPECT_EQ(closed_places(scenario, 3), (std::vector<bool>{false, false, false}));
}

TEST(ClosedPlaces, APlaceThatNoRoadEverJoinedIsNotCalledClosed) {
    Scenario scenario = two_borders(false);
    scenario.routes.pop_back();
    EXPECT_EQ(closed_places(scenario, 0), (std::vector<bool>{false, false, false}));
}

TEST(ClosedPlaces, FewAreExpectedInACampBehindAClosedBorder) {
    Situation situation;
    situation.origin = 120;
    situation.series = {{"*", {}}, {"East camp", {}}, {"Empty", {}}};
    for (int day = 0; day <= 120; day += 10) {
        situation.series[0].counts.push_back({day, 5000.0 + 50.0 * day});
        situation.series[1].counts.push_back({day, 5000.0 + 50.0 * day});
        situation.series[2].counts.push_back({day, 0.0});
    }
    const Model& model = learned_model({});
    const double open = prognosis_of(situation, 1, 60).centre;
    const double empty = forecast(situation, 2, 60, model).quantile(0.95);
    situation.closed = {false, true, true};
    EXPECT_LT(prognosis_of(situation, 1, 60).centre - 11000.0, 0.3 * (open - 11000.0));
    EXPECT_LT(forecast(situation, 2, 60, model).quantile(0.95), 0.3 * empty);
    EXPECT_EQ(prognosis_of(situation, 1, 60, Knowledge::kSeries).centre, open);
}

}  // namespace
}  // namespace couloir

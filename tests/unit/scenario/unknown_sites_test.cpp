#include "couloir/scenario/unknown_sites.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "couloir/inference/departures/closed_places.hpp"

namespace couloir {
namespace {

const Date kStart(2016, 10, 17);

LocationId at(std::size_t index) {
    return LocationId::from_index(index);
}

Event event_at(LocationId place, EventKind kind, int day) {
    Event event;
    event.kind = kind;
    event.from = place;
    event.day = day;
    return event;
}

/// A city, a camp that is open, and two that open on days 20 and 30; roads to all.
Scenario operation() {
    Scenario scenario;
    scenario.folder_kind = FolderKind::kNative;
    scenario.start = kStart;
    scenario.days = 60;
    for (const char* name : {"City", "Late", "Open", "Later"}) {
        Location location;
        location.name = name;
        location.country = "Home";
        location.kind = name == std::string("City") ? LocationKind::kTown : LocationKind::kIdpCamp;
        scenario.locations.push_back(location);
    }
    scenario.locations[0].residents.value = 1000.0;
    for (const auto& [camp, day] : {std::pair{1U, 20}, std::pair{3U, 30}}) {
        scenario.locations[camp].opens = kStart + day;
        scenario.events.push_back(event_at(at(camp), EventKind::kCloseLocation, 0));
        scenario.events.push_back(event_at(at(camp), EventKind::kOpenLocation, day));
    }
    for (const std::size_t camp : {1U, 2U, 3U}) {
        Route road;
        road.from = at(0);
        road.to = at(camp);
        road.distance_km = 10.0 * static_cast<double>(camp);
        scenario.routes.push_back(road);
    }
    std::ranges::stable_sort(scenario.events, {}, &Event::day);
    return scenario;
}

std::string names_of(const Scenario& scenario) {
    std::string names;
    for (const Location& location : scenario.locations)
        names += location.name + ' ';
    return names;
}

TEST(UnknownSites, SitesThatOpenLaterAreNotThere) {
    Scenario known = operation().as_of(kStart + 8);
    EXPECT_EQ(known.locations.size(), 4U) << "ids stay until plans are read";
    forget_unknown_sites(known);
    EXPECT_EQ(names_of(known), "City Open ");
    ASSERT_EQ(known.routes.size(), 1U);
    EXPECT_EQ(known.routes[0].to, at(1));
    EXPECT_EQ(known.routes[0].distance_km, 20.0);
    EXPECT_TRUE(known.events.empty()) << "nor is what closes them";
}

TEST(UnknownSites, ASiteIsThereFromTheDayOnWhichItOpens) {
    Scenario known = operation().as_of(kStart + 20);
    forget_unknown_sites(known);
    EXPECT_EQ(names_of(known), "City Late Open ");
    EXPECT_EQ(known.events.size(), 2U);
}

TEST(UnknownSites, WithoutADoorEverySiteIsThere) {
    Scenario hindcast = operation();
    forget_unknown_sites(hindcast);
    EXPECT_EQ(hindcast.locations.size(), 4U);
}

TEST(UnknownSites, WhatAPlanDoesIsThere) {
    Scenario known = operation().as_of(kStart + 8);
    Plan plan;
    plan.sites.push_back({.location = at(3), .places = 500, .opens = 12, .place = {}});
    known.plan = plan;
    forget_unknown_sites(known);
    EXPECT_EQ(names_of(known), "City Open Later ");
    EXPECT_EQ(known.plan->sites[0].location, at(2)) << "ids follow";
}

TEST(UnknownSites, WhatSomebodyExpectsIsThere) {
    Scenario known = operation().as_of(kStart + 8);
    std::vector<Event> ahead{event_at(at(3), EventKind::kOpenLocation, 15)};
    forget_unknown_sites(known, ahead);
    EXPECT_EQ(names_of(known), "City Open Later ");
    EXPECT_EQ(ahead[0].from, at(2));
    ASSERT_EQ(known.events.size(), 1U) << "it is closed until then";
    EXPECT_EQ(known.events[0].from, at(2));
}

TEST(UnknownSites, WhatIsAnnouncedIsThere) {
    Scenario whole = operation();
    whole.timetable = {event_at(at(1), EventKind::kOpenLocation, 25)};
    Scenario known = whole.as_of(kStart + 8);
    forget_unknown_sites(known);
    EXPECT_EQ(names_of(known), "City Late Open ");
}

TEST(UnknownSites, NobodyStaysAtHomeBecauseACampThatNobodyKnowsOfIsClosed) {
    const Scenario whole = operation();
    EXPECT_GT(closed_camp_shares(whole, whole.events, 9).back(), 0.5);
    const Scenario known = whole.as_of(kStart + 8);
    EXPECT_EQ(closed_camp_shares(known, known.events, 9).back(), 0.0);
}

}  // namespace
}  // namespace couloir

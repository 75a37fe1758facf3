#include <gtest/gtest.h>

#include <algorithm>

#include "couloir/scenario/scenario.hpp"

namespace couloir {
namespace {

const Date kStart(2016, 10, 17);

Event conflict_on(int day) {
    Event event;
    event.day = day;
    event.from = LocationId::from_index(0);
    event.value = 1.0;
    return event;
}

Claim said_on(const std::string& id, const std::string& date) {
    Claim claim;
    claim.id = id;
    claim.date = date;
    return claim;
}

Location camp_for(double places, const std::string& claim) {
    Location camp;
    camp.name = "Khazer";
    camp.kind = LocationKind::kCamp;
    camp.places = {places, std::nullopt, std::nullopt, claim};
    return camp;
}

/// An event that was published only after it happened.
Event told_later(Event event, double noise) {
    event.value = noise;
    event.claim = "early later";
    return event;
}

Event announced_for(int day, int earliest, int latest) {
    Event event = conflict_on(day);
    event.claim = "early";
    event.earliest = earliest;
    event.latest = latest;
    return event;
}

/// Everything later than day 8 is `noise`.
Scenario operation(double noise) {
    Scenario scenario;
    scenario.folder_kind = FolderKind::kNative;
    scenario.start = kStart;
    scenario.days = 60;
    Location city;
    city.name = "Mosul";
    city.residents = {1000.0 + noise, std::nullopt, std::nullopt, "later"};
    scenario.locations = {city, camp_for(500.0 + noise, "early later"), camp_for(300.0, "early")};
    scenario.claims = {said_on("early", "2016-10-20"), said_on("later", "2017-01-01")};
    scenario.events = {conflict_on(3), conflict_on(9)};
    scenario.events[1].value = noise;
    scenario.events.push_back(told_later(conflict_on(6), noise));
    scenario.timetable = {announced_for(20, 9, 40), told_later(conflict_on(30), noise)};
    Observation seen{kStart + 5, "*", 100.0, {}, {}, ObservationKind::kStock, "early", {}};
    Observation unseen{kStart + 30, "*", noise, {}, {}, ObservationKind::kStock, "early", {}};
    Observation published_later{kStart + 4, "*", noise, {}, {}, ObservationKind::kStock,
                                "later",    {}};
    scenario.channels = {{"dtm", {seen, unseen, published_later}}, {"later", {unseen}}};
    scenario.uncertain_settings = {{"home.imitation", {0.5, 0.0, 2.0, ""}, std::nullopt},
                                   {"hosts.days", {noise, 0.0, 900.0, ""}, Date(2017, 2, 1)}};
    return scenario;
}

Scenario flee_folder() {
    Scenario scenario;
    scenario.start = kStart;
    scenario.locations = {camp_for(12345.0, "")};
    scenario.registrations.rows = {
        {"Khazer", {{"a.csv", {{0, 10.0}, {4, 30000.0}, {20, 77777.0}}}}, {}}};
    scenario.registrations.corrections = {{"Khazer", 4, {}}, {"Khazer", 20, {}}};
    return scenario;
}

TEST(AsOf, NothingDatedLaterExists) {
    const Scenario known = operation(7.0).as_of(kStart + 8);
    ASSERT_EQ(known.events.size(), 1U);
    EXPECT_EQ(known.events[0].day, 3);
    ASSERT_EQ(known.claims.size(), 1U);
    EXPECT_EQ(known.claims[0].id, "early");
    ASSERT_EQ(known.channels.size(), 1U) << "a source that had said nothing yet";
    EXPECT_EQ(known.channels[0].observations.size(), 1U)
        << "neither what was counted later nor what was published later";
    ASSERT_EQ(known.uncertain_settings.size(), 1U);
    EXPECT_EQ(known.uncertain_settings[0].name, "home.imitation");
    EXPECT_EQ(known.as_of_date, kStart + 8);
}

TEST(AsOf, TheDayItselfIsKnown) {
    const Scenario known = operation(7.0).as_of(kStart + 9);
    EXPECT_EQ(known.events.size(), 2U);
}

TEST(AsOf, FiguresThatRestOnALaterClaimAreUnknown) {
    const Scenario known = operation(7.0).as_of(kStart + 8);
    EXPECT_EQ(known.locations[0].residents.value, 0.0);
    EXPECT_TRUE(known.locations[1].places.is_uncertain());
    EXPECT_EQ(known.locations[2].places.value, 300.0);
}

TEST(AsOf, TheLatestFigureThatCouldBeKnownStandsForALaterOne) {
    Scenario scenario = operation(7.0);
    scenario.claims.push_back(said_on("earliest", "2016-10"));
    const LocationId city = LocationId::from_index(0);
    const auto believed = [&](LocationFigure figure, double value, const std::string& claims) {
        scenario.earlier_figures.push_back({city, figure, {value, {}, {}, claims}});
    };
    believed(LocationFigure::kResidents, 2000.0, "earliest early");
    believed(LocationFigure::kResidents, 3000.0, "earliest");
    believed(LocationFigure::kResidents, 4000.0, "early;later");
    const Scenario known = scenario.as_of(kStart + 8);
    EXPECT_EQ(known.locations[0].residents.value, 2000.0);
    EXPECT_TRUE(known.earlier_figures.empty());
    EXPECT_EQ(scenario.as_of(Date(2017, 2, 1)).locations[0].residents.value, 1007.0);
}

TEST(AsOf, ASettingThatRestsOnALaterClaimHasItsPriorOrItsDefault) {
    Scenario scenario = operation(7.0);
    scenario.uncertain_settings.push_back({"returns.per_day", {0.5, 0.4, 0.6, "later"}, {}});
    scenario.settings.family_size = 9.0;
    scenario.settings.awareness_level = 3;
    scenario.setting_claims = {{"returns.per_day", "early later"},
                               {"home.family_size", "early"},
                               {"move_rules.awareness_level", "later"}};
    const Scenario known = scenario.as_of(kStart + 8);
    EXPECT_EQ(known.settings.family_size, 9.0) << "was known";
    EXPECT_EQ(known.settings.awareness_level, 1);
    const auto prior =
        std::ranges::find(known.uncertain_settings, "returns.per_day", &UncertainSetting::name);
    ASSERT_NE(prior, known.uncertain_settings.end());
    EXPECT_EQ(prior->quantity.value, find_setting("returns.per_day")->prior->value);
}

TEST(AsOf, WhatWasBelievedOfASettingStandsForALaterFigure) {
    Scenario scenario = operation(7.0);
    const std::string name = "move_rules.camp_weight";
    scenario.settings.camp_weight = 9.0;
    scenario.uncertain_settings.push_back({name, {9.0, 8.0, 10.0, "later"}, {}});
    scenario.setting_claims = {{name, "later"}};
    scenario.earlier_settings = {{name, {3.0, 1.0, 6.0, "early"}},
                                 {name, {4.0, 1.0, 6.0, "early later"}}};
    const Scenario known = scenario.as_of(kStart + 8);
    EXPECT_EQ(known.settings.camp_weight, 3.0);
    EXPECT_TRUE(known.earlier_settings.empty());
    const auto range = std::ranges::find(known.uncertain_settings, name, &UncertainSetting::name);
    ASSERT_NE(range, known.uncertain_settings.end());
    EXPECT_EQ(range->quantity.high, 6.0);
    EXPECT_EQ(scenario.as_of(Date(2017, 2, 1)).settings.camp_weight, 9.0);
}

TEST(AsOf, ATownHasNoPlacesToForget) {
    Scenario scenario = operation(7.0);
    scenario.locations[0].places.claim = "later";
    EXPECT_EQ(scenario.as_of(kStart + 8).locations[0].places.value, 0.0);
}

TEST(AsOf, ARoadOfALaterClaimIsThereAndItsLimitsAreNot) {
    Scenario scenario = operation(7.0);
    for (const char* claim : {"early", "early later"}) {
        Route road;
        road.from = LocationId::from_index(0);
        road.to = LocationId::from_index(1);
        road.distance_km = 30.0;
        road.people_per_day = 500.0;
        road.attributes = {{"max_move_speed", "10"}, {"surface", "gravel"}};
        road.claim = claim;
        scenario.routes.push_back(road);
    }
    const Scenario known = scenario.as_of(kStart + 8);
    ASSERT_EQ(known.routes.size(), 2U);
    EXPECT_EQ(known.routes[0].people_per_day, 500.0) << "was known";
    EXPECT_EQ(known.routes[0].attributes.size(), 2U);
    EXPECT_EQ(known.routes[1].distance_km, 30.0);
    EXPECT_FALSE(known.routes[1].people_per_day);
    EXPECT_FALSE(known.routes[1].attributes.contains("max_move_speed"));
    EXPECT_TRUE(known.routes[1].attributes.contains("surface"));
}

Event permission(std::vector<std::size_t> groups) {
    Event event;
    event.kind = EventKind::kPermission;
    event.from = LocationId::from_index(0);
    event.groups = std::move(groups);
    event.claim = "early";
    return event;
}

TEST(AsOf, GroupsOfWhichAShareWasNotKnownAreOne) {
    Scenario scenario = operation(7.0);
    scenario.groups = {{"families", 0.8, false, "early"}, {"others", 0.2, false, "later"}};
    scenario.events = {permission({0, 1}), permission({1}), permission({})};
    const Scenario known = scenario.as_of(kStart + 8);
    EXPECT_TRUE(known.groups.empty());
    ASSERT_EQ(known.events.size(), 2U) << "a part of people that nobody can tell apart";
    EXPECT_EQ(known.events[0].groups, std::vector<std::size_t>{0}) << "all may leave";
    EXPECT_TRUE(known.events[1].groups.empty()) << "none may";
    EXPECT_EQ(scenario.as_of(Date(2017, 2, 1)).groups.size(), 2U);
    EXPECT_EQ(scenario.as_of(Date(2017, 2, 1)).events.size(), 3U);
}

TEST(AsOf, NoiseInTheFutureChangesNoFigure) {
    const Scenario one = operation(1.0).as_of(kStart + 8);
    const Scenario other = operation(99.0).as_of(kStart + 8);
    for (std::size_t i = 0; i < one.locations.size(); ++i) {
        EXPECT_EQ(one.locations[i].residents.value, other.locations[i].residents.value);
        EXPECT_EQ(one.locations[i].places.value, other.locations[i].places.value);
        EXPECT_EQ(one.locations[i].places.high, other.locations[i].places.high);
    }
    EXPECT_EQ(one.uncertain_settings.size(), other.uncertain_settings.size());
}

TEST(AsOf, WhatWasAnnouncedStandsForTheFrontFromTheNextDayOn) {
    Scenario known = operation(7.0).as_of(kStart + 10);
    ASSERT_EQ(known.timetable.size(), 1U) << "what was announced later is not known";
    follow_timetable(known);
    ASSERT_EQ(known.events.size(), 3U);
    const Event& announced = known.events.back();
    EXPECT_EQ(announced.day, 20);
    EXPECT_EQ(announced.earliest, 11) << "by the as-of date it had not happened";
    EXPECT_EQ(announced.latest, 40);
}

TEST(AsOf, WithoutAnAsOfDateTheFrontIsWhatHappened) {
    Scenario hindcast = operation(7.0);
    const std::size_t events = hindcast.events.size();
    follow_timetable(hindcast);
    EXPECT_EQ(hindcast.events.size(), events);
}

TEST(AsOf, RegistrationsAndCorrectionsToComeDoNotExist) {
    const Scenario known = flee_folder().as_of(kStart + 10);
    EXPECT_EQ(known.registrations.rows[0].files[0].points.size(), 2U);
    ASSERT_EQ(known.registrations.corrections.size(), 1U);
    EXPECT_EQ(known.registrations.corrections[0].day, 4);
}

TEST(AsOf, AnUndatedCapacityIsBelievedToHoldWhatTheCampAlreadyHeld) {
    const Quantity places = flee_folder().as_of(kStart + 10).locations[0].places;
    EXPECT_EQ(places.low, 30000.0);
    EXPECT_EQ(places.value, 37500.0);
    EXPECT_GT(places.high, 37500.0);
}

TEST(AsOf, HindsightKeepsUndatedCapacities) {
    const Scenario known = flee_folder().as_of(kStart + 10, Hindsight::kUndatedPlaces);
    EXPECT_EQ(known.locations[0].places.value, 12345.0);
}

}  // namespace
}  // namespace couloir

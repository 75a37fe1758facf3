#include "support/text_map.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace couloir {
namespace {

std::string complaint_about(std::string_view text) {
    try {
        world_from_text(text);
    } catch (const std::invalid_argument& error) {
        return error.what();
    }
    return "";
}

TEST(TextMap, DrawsPlacesAndRoads) {
    const Scenario world = world_from_text(R"(
        map:    A ==120== B ==60=> Z
        places: A conflict 10000 lat=3.5 | B town 50 country=North | Z camp 5000 hdi=0.5
        road A B: walk_probability=0.25
    )");
    ASSERT_EQ(world.locations.size(), 3U);
    EXPECT_EQ(world.locations[0].kind, LocationKind::kConflictZone);
    EXPECT_EQ(world.locations[0].residents.value, 10000.0);
    EXPECT_EQ(world.locations[0].latitude, 3.5);
    EXPECT_EQ(world.locations[1].country, "North");
    EXPECT_EQ(world.locations[2].places.value, 5000.0);
    EXPECT_EQ(world.locations[2].residents.value, 0.0);
    EXPECT_EQ(number_of(world.locations[2].attributes, "hdi", 0.0), 0.5);
    ASSERT_EQ(world.routes.size(), 2U);
    EXPECT_FALSE(world.routes[0].one_way);
    EXPECT_EQ(number_of(world.routes[0].attributes, "walk_probability", 0.0), 0.25);
    EXPECT_TRUE(world.routes[1].one_way);
    EXPECT_EQ(world.routes[1].distance_km, 60.0);
    EXPECT_EQ(world.routes[1].to, world.find_location("Z"));
}

TEST(TextMap, PutsEventsInOrderOfTheirDays) {
    const Scenario world = world_from_text(R"(
        map:    A ==1== B
        places: A town | B camp
        day 7:  close route A B
        day 2:  conflict A 0.5
        day 2:  close border X Y
    )");
    ASSERT_EQ(world.events.size(), 3U);
    EXPECT_EQ(world.events[0].kind, EventKind::kConflict);
    EXPECT_EQ(world.events[0].value, 0.5);
    EXPECT_EQ(world.events[1].from_country, "X");
    EXPECT_EQ(world.events[2].day, 7);
    EXPECT_EQ(world.events[2].to, world.find_location("B"));
}

TEST(TextMap, TakesSettingsAndSeries) {
    const Scenario world = world_from_text(R"(
        compat: flee-code
        places: A conflict | Z camp
        set:    move_rules.awareness_level = 3
        total:  0 0, 10 500
        registered Z: 0 20, 10 400
        registered Z: 0 1
        corrected Z: 10
        days:   12
    )");
    EXPECT_EQ(world.settings.compat, Compat::kFleeCode);
    EXPECT_EQ(world.folder_kind, FolderKind::kFlee);
    EXPECT_EQ(world.settings.awareness_level, 3);
    EXPECT_EQ(world.settings.displaced_per_conflict_day, 500.0) << "the setting's own default";
    ASSERT_EQ(world.registrations.rows.size(), 2U);
    EXPECT_EQ(world.registrations.rows[1].files.size(), 2U);
    EXPECT_EQ(world.registrations.rows[0].files[0].points[1].count, 500.0);
    EXPECT_EQ(world.registrations.corrections.size(), 1U);
    EXPECT_EQ(world.days, 12);
}

TEST(TextMap, KnowsGroupsAndWhatActsOnThem) {
    const Scenario world = world_from_text(R"(
        map:    A ==1== B
        places: A town 10 | B camp
        groups: women 0.5 | old 0.5 needs_transport
        road A B: people_per_day=100 class=primary
        day 1:  permission A old
        day 2:  permission of North none
        day 3:  permission A women,old
        day 4:  services A 0.5
        day 5:  shut B
    )");
    ASSERT_EQ(world.groups.size(), 2U);
    EXPECT_EQ(world.groups[0].name, "women");
    EXPECT_FALSE(world.groups[0].needs_transport);
    EXPECT_TRUE(world.groups[1].needs_transport);
    EXPECT_EQ(world.routes[0].people_per_day, 100.0);
    EXPECT_EQ(world.routes[0].road_class, "primary");
    ASSERT_EQ(world.events.size(), 5U);
    EXPECT_EQ(world.events[0].groups, std::vector<std::size_t>{1});
    EXPECT_FALSE(world.events[1].from.valid());
    EXPECT_EQ(world.events[1].party, "North");
    EXPECT_TRUE(world.events[1].groups.empty());
    EXPECT_EQ(world.events[2].groups.size(), 2U);
    EXPECT_EQ(world.events[3].value, 0.5);
    EXPECT_EQ(world.events[4].kind, EventKind::kShutCamp);
}

TEST(TextMap, SaysWhatIsWrongAndWhere) {
    EXPECT_EQ(complaint_about("places: A town\nmap: A ==x== B"), "line 2: \"x\" is no number");
    EXPECT_EQ(complaint_about("map: A ==3== B\nplaces: A town"), "no place is called \"B\"");
    EXPECT_EQ(complaint_about("map: A -3- B"), "line 1: a road is ==km== or ==km=>, not \"-3-\"");
    EXPECT_EQ(complaint_about("places: A city"),
              "line 1: a place is NAME KIND ..., not \"A city\"");
    EXPECT_EQ(complaint_about("set: move_rules.speed = 3"),
              "line 1: no setting is called \"move_rules.speed\"");
    EXPECT_EQ(complaint_about("weather: fine"), "line 1: unknown key \"weather\"");
    EXPECT_EQ(complaint_about("places: A town\nday 3: attack A"),
              "day 3: no event is written \"attack A\"");
    EXPECT_EQ(complaint_about("places: A town\nday 3: permission A men"),
              "no group is called \"men\"");
    EXPECT_EQ(complaint_about("groups: men"),
              "line 1: a group is NAME SHARE [needs_transport], not \"men\"");
    EXPECT_EQ(complaint_about("registered Z: 0 1"), "line 1: the total comes first");
    EXPECT_EQ(complaint_about("places: A town | A camp"), "two places are called \"A\"");
    EXPECT_EQ(complaint_about("compat: flee-code\nplaces: A town places=3"),
              "only camps have places in a Flee folder, not A");
}

}  // namespace
}  // namespace couloir

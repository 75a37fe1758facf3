// Families, who decide together.

#include "maps/on_both_models.hpp"

namespace couloir {
namespace {

using Families = OnBothModels;
COULOIR_TEST_ON_BOTH_MODELS(Families);

std::string families(const char* rest) {
    return std::string(R"(
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 0.5
        set: move_rules.camp_movechance = 0
        set: move_rules.max_move_speed = 100
        set: home.family_size = 4.6
    )") + rest;
}

TEST_P(Families, LeaveTogether) {
    const Story told = story(families(R"(
        map:    A ==100=> Y
        map:    A ==100=> Z
        places: A conflict 1003 | Y camp | Z camp
    )"),
                             6);
    int parts = 0;
    for (int day = 0; day < 6; ++day) {
        const People left = told.departures(day, "A");
        EXPECT_TRUE(left % 5 == 0 || left % 5 == 3) << left << " on day " << day;
        parts += left % 5 == 0 ? 0 : 1;
        const People arrived = told.arrivals(day, "Y");
        EXPECT_TRUE(arrived % 5 == 0 || arrived % 5 == 3) << arrived << " on day " << day;
        EXPECT_EQ(told.arrivals(day, "Z"), left - arrived);
        EXPECT_TRUE(arrived > 0 || left < 50) << "not everyone is of one family";
    }
    EXPECT_LE(parts, 1) << "one family of three";
}

TEST_P(Families, AreFormedAnewWhereOthersComeToThem) {
    // 3 come from A and 2 from B: together, a family of 5.
    const char* map = R"(
        map:    A ==100=> T
        map:    B ==100=> T
        map:    T ==100=> Y
        map:    T ==100=> Z
        places: A conflict 3 | B conflict 2 | T town | Y camp | Z camp
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 1000
        set: move_rules.default_movechance = 1
    )";
    for (int seed = 1; seed < 6; ++seed) {
        const Story told(GetParam(), families(map), 2, static_cast<std::uint64_t>(seed));
        EXPECT_EQ(told.arrivals(1, "Y") % 5, 0);
        EXPECT_EQ(told.arrivals(1, "Y") + told.arrivals(1, "Z"), 5);
    }
}

TEST_P(Families, ArePartedByRoadsThatFill) {
    const Story told = story(families(R"(
        map:    A ==100=> Z
        places: A conflict 100 | Z camp
        road A Z: people_per_day=7
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 1000
    )"),
                             3);
    for (int day = 0; day < 3; ++day)
        EXPECT_EQ(told.entered(day, "A", "Z"), 7);
}

TEST_P(Families, AreHelpedHeldAndReturnTogether) {
    const Story told = story(families(R"(
        map:    A ==100=> S ==100=> Z
        places: A conflict 200 | S hub screened_per_day=1000 | Z camp
        groups: unable 1 needs_transport
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 1000
        set: home.helped_per_day = 0.4
        set: screening.held_share = 0.5
        set: screening.held_days = 2
        set: returns.per_day = 0.3
        day 2:  conflict A 0
        day 3:  services A 1
    )"),
                             9);
    People returned = 0;
    for (int day = 0; day < 9; ++day) {
        EXPECT_EQ(told.departures(day, "A") % 5, 0) << "day " << day;
        EXPECT_EQ(told.held(day, "S") % 5, 0) << "day " << day;
        EXPECT_EQ(told.entered(day, "S", "Z") % 5, 0) << "day " << day;
        EXPECT_EQ(told.returned(day, "A") % 5, 0) << "day " << day;
        returned += told.returned(day, "A");
    }
    EXPECT_GT(told.departures(0, "A"), 0);
    EXPECT_LT(told.departures(0, "A"), 200);
    EXPECT_GT(returned, 0);
}

}  // namespace
}  // namespace couloir

// People at home: who comes to intend to leave, and who may. Unless a world says otherwise,
// everyone in a place of conflict intends to leave on its first day.

#include "maps/on_both_models.hpp"

namespace couloir {
namespace {

using AtHome = OnBothModels;
COULOIR_TEST_ON_BOTH_MODELS(AtHome);

std::string intending(const char* rest) {
    return std::string(R"(
        set: spawn_rules.conflict_driven_spawning.spawn_mode = intentions
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 1000
        set: move_rules.camp_movechance = 0
    )") + rest;
}

TEST_P(AtHome, NobodyLeavesWhereNobodyIsPermitted) {
    const Story told = story(intending(R"(
        map:    A ==100=> Z
        places: A conflict 100 | Z camp
        day 0:  permission A none
        day 3:  permission A all
    )"),
                             5);
    for (int day = 0; day < 3; ++day)
        EXPECT_EQ(told.departures(day, "A"), 0) << "day " << day;
    EXPECT_EQ(told.departures(3, "A"), 100) << "they kept their intention";
    EXPECT_EQ(told.present(4, "Z"), 100);
}

TEST_P(AtHome, GroupsLeaveWhenTheyArePermitted) {
    const Story told = story(intending(R"(
        map:    A ==100=> Z
        places: A conflict 100 | Z camp
        groups: women 0.6 | men 0.4
        day 0:  permission A women
        day 2:  permission A men
    )"),
                             3);
    EXPECT_EQ(told.departures(0, "A"), 60);
    EXPECT_EQ(told.departures(1, "A"), 0);
    EXPECT_EQ(told.departures(2, "A"), 40);
}

TEST_P(AtHome, ThoseLeftOverAreOfTheGroupsWithTheLargestRemainders) {
    const Story told = story(intending(R"(
        map:    A ==100=> Z
        places: A conflict 10 | Z camp
        groups: one 0.25 | two 0.25 | three 0.5
        day 0:  permission A one
        day 1:  permission A two
        day 2:  permission A three
    )"),
                             3);
    EXPECT_EQ(told.departures(0, "A"), 3) << "the first named of two and a half each";
    EXPECT_EQ(told.departures(1, "A"), 2);
    EXPECT_EQ(told.departures(2, "A"), 5);
}

TEST_P(AtHome, PermissionIsThatOfThePartyInControl) {
    const Story told = story(intending(R"(
        map:    A ==100=> Z
        map:    B ==100=> Z
        places: A conflict 100 | B conflict 50 | Z camp
        day 0:  control A North
        day 0:  control B North
        day 0:  permission of North none
        day 1:  permission B all
        day 2:  control A South
    )"),
                             3);
    EXPECT_EQ(told.departures(0, "A") + told.departures(0, "B"), 0);
    EXPECT_EQ(told.departures(1, "A"), 0);
    EXPECT_EQ(told.departures(1, "B"), 50) << "what is said of a place counts first";
    EXPECT_EQ(told.departures(2, "A"), 100) << "the other party has forbidden nothing";
}

TEST_P(AtHome, ThoseWhoNeedTransportLeaveWhenTheyAreHelped) {
    const char* map = R"(
        map:    A ==100=> Z
        places: A conflict 100 | Z camp
        groups: able 0.7 | unable 0.3 needs_transport
    )";
    const Story alone = story(intending(map) + "set: home.helped_per_day = 0", 3);
    EXPECT_EQ(alone.departures(0, "A"), 70);
    EXPECT_EQ(alone.departures(1, "A") + alone.departures(2, "A"), 0);
    const Story helped = story(intending(map) + "set: home.helped_per_day = 1", 3);
    EXPECT_EQ(helped.departures(0, "A"), 100);
}

TEST_P(AtHome, AStreetInsideASealedPocketIsNoWayOut) {
    const char* pocket = R"(
        map:    A ==5== B
        map:    A ==100== Z
        map:    B ==100== Z
        places: A conflict 100 | B conflict 60 | Z camp
        day 0:  close route A Z
        day 0:  close route B Z
    )";
    const Story sealed = story(intending(pocket), 3);
    for (int day = 0; day < 3; ++day) {
        EXPECT_EQ(sealed.departures(day, "A") + sealed.departures(day, "B"), 0) << "day " << day;
        EXPECT_EQ(sealed.entered(day, "A", "B") + sealed.entered(day, "B", "A"), 0);
    }
    const Story opened = story(intending(pocket) + "day 2: open route B Z\n", 3);
    EXPECT_EQ(opened.departures(1, "A"), 0);
    EXPECT_EQ(opened.departures(2, "A"), 100) << "through B";
    EXPECT_EQ(opened.departures(2, "B"), 60);
}

TEST_P(AtHome, APlaceWithoutFightingIsAWayOutAndAJunctionIsNone) {
    const Story calm = story(intending(R"(
        map:    A ==5== B
        places: A conflict 100 | B town 60
    )"),
                             1);
    EXPECT_EQ(calm.departures(0, "A"), 100);
    const Story junction = story(intending(R"(
        map:    A ==5== B ==5== Z
        places: A conflict 100 | B hub | Z camp
        day 0:  close route B Z
    )"),
                                 1);
    EXPECT_EQ(junction.departures(0, "A"), 0);
    const Story back_home = story(intending(R"(
        map:    A ==5== B
        places: A town 100 | B conflict 60
        set:    home.nearby_weight = 1
    )"),
                                  1);
    EXPECT_EQ(back_home.departures(0, "A"), 0) << "the only road leads to the fighting and back";
    EXPECT_EQ(back_home.departures(0, "B"), 60) << "A is calm";
}

TEST_P(AtHome, FightingNearbyPushesToo) {
    // The road to the fighting leads the other way and is closed.
    const char* map = R"(
        map:    B ==8=> A ==100=> Z
        places: A town 100 | B conflict 50 | Z camp
        day 0:  close route A B
    )";
    EXPECT_EQ(story(intending(map), 2).departures(1, "A"), 0);
    const std::string near = intending(map) + "set: home.nearby_weight = 1\n";
    EXPECT_EQ(story(near, 1).departures(0, "A"), 100) << "8 km are near";
    EXPECT_EQ(story(near + "set: home.nearby_km = 7", 2).departures(1, "A"), 0);
    EXPECT_EQ(story(near + "set: home.nearby_km = 8", 2).departures(0, "A"), 100);
}

TEST_P(AtHome, IntentionsEndWhereTheFrontHasPassed) {
    const char* map = R"(
        map:    A ==100=> Z
        map:    B ==100=> Z
        places: A town 100 | B town 50 | Z camp
        day 0:  control A North
        day 1:  control A South
        day 1:  control B South
        day 2:  conflict A 1
        day 2:  conflict B 1
    )";
    const Story afraid = story(intending(map), 3);
    EXPECT_EQ(afraid.departures(2, "A"), 100);
    const Story told = story(intending(map) + "set: home.overtaken_factor = 0", 3);
    EXPECT_EQ(told.departures(2, "A"), 0);
    EXPECT_EQ(told.departures(2, "B"), 50) << "nobody had lost control of it";
}

TEST_P(AtHome, WhoIntendedBeforeTheFrontPassedStillDoes) {
    const Story told = story(intending(R"(
        map:    A ==100=> Z
        places: A conflict 100 | Z camp
        set:    home.overtaken_factor = 0
        day 0:  control A North
        day 0:  close route A Z
        day 1:  control A South
        day 2:  open route A Z
    )"),
                             3);
    EXPECT_EQ(told.departures(2, "A"), 100);
}

TEST_P(AtHome, PeopleGetUsedToFightingThatLastsAndNotToFightingThatBeginsAnew) {
    const Story told = story(intending(R"(
        map:    A ==100=> Z
        places: A town 1000 | Z camp
        set:    spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 5
        set:    home.lasting_factor = 0.001
        set:    home.lasting_days = 1
        day 0:  conflict A 0.00001
        day 10: conflict A 1
        day 11: conflict A 0
        day 12: conflict A 1
    )"),
                             13);
    EXPECT_LT(told.departures(10, "A"), 30) << "five in a thousand";
    EXPECT_GT(told.departures(12, "A"), 900) << "all but seven in a thousand";
}

TEST_P(AtHome, MoreIntendToLeaveWhereTheNeighboursHaveLeft) {
    // One in ten a day; with all neighbours gone, all but some in 100,000.
    const char* map = R"(
        map:    A ==9== B
        map:    A ==100=> Z
        map:    B ==100=> Z
        places: A town 100 | B conflict 100 | Z camp
        day 3:  conflict A 0.0001
    )";
    EXPECT_LT(story(intending(map), 4).departures(3, "A"), 30);
    const Story told = story(intending(map) + "set: home.imitation = 100", 4);
    EXPECT_EQ(told.departures(0, "B"), 100);
    EXPECT_GT(told.departures(3, "A"), 95);
}

}  // namespace
}  // namespace couloir

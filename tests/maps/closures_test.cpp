// Roads, borders, places and camps that close and open. Unless a world says otherwise, 100 people
// leave A on day 0 and nobody after them.

#include "maps/on_both_models.hpp"

namespace couloir {
namespace {

using Closures = OnBothModels;
COULOIR_TEST_ON_BOTH_MODELS(Closures);

std::string wave(const char* rest) {
    return std::string(R"(
        set: spawn_rules.conflict_driven_spawning.spawn_mode = constant
        set: spawn_rules.conflict_driven_spawning.displaced_per_conflict_day = 100
        set: spawn_rules.take_from_population = true
        set: move_rules.camp_movechance = 0
    )") + rest;
}

TEST_P(Closures, TurnTravellersBackWhenTheyReachTheEnd) {
    const Story told = story(wave(R"(
        map:    A ==500== Z
        places: A conflict 100 | Z camp
        set:    move_rules.max_move_speed = 200
        day 1:  close route A Z
    )"),
                             6);
    EXPECT_EQ(told.on_route(1, "A", "Z"), 100);
    EXPECT_EQ(told.present(2, "A"), 100) << "600 km would have been enough";
    EXPECT_EQ(told.present(5, "A"), 100) << "no way out";
    EXPECT_EQ(told.all_arrivals("Z"), 0);
    EXPECT_EQ(told.all_arrivals("A"), 0) << "turning back is no arrival";
}

TEST_P(Closures, TurnTravellersBackEvenIfTheRoadOpensBeforeTheyReachTheEnd) {
    const Story told = story(wave(R"(
        map:    A ==500== Z
        places: A conflict 100 | Z camp
        set:    move_rules.max_move_speed = 200
        day 1:  close route A Z
        day 2:  open route A Z
    )"),
                             6);
    EXPECT_EQ(told.present(2, "A"), 100);
    EXPECT_EQ(told.entered(3, "A", "Z"), 100) << "and there they start anew";
    EXPECT_EQ(told.arrivals(5, "Z"), 100);
}

TEST_P(Closures, OfABorderHoldEveryoneUntilItOpens) {
    const Story told = story(wave(R"(
        map:    A ==100== Z
        places: A conflict 100 country=Home | Z camp country=North
        day 0:  close border North Home
        day 3:  open border Home North
    )"),
                             4);
    EXPECT_EQ(told.present(2, "A"), 100);
    EXPECT_EQ(told.entered(2, "A", "Z"), 0);
    EXPECT_EQ(told.arrivals(3, "Z"), 100);
}

TEST_P(Closures, OfTwoKindsMustBothBeUndoneInNativeMode) {
    const char* map = R"(
        map:    A ==100== Z
        places: A conflict 100 country=Home | Z camp country=North
        day 0:  close border Home North
        day 0:  close route A Z
        day 2:  open route A Z
    )";
    EXPECT_EQ(story(wave(map), 4).all_arrivals("Z"), 0);
    EXPECT_EQ(story(wave(map) + "day 3: open border Home North", 4).arrivals(3, "Z"), 100);
}

TEST_P(Closures, AreUndoneByAnyOpeningInFleeCode) {
    const Story told = story(wave(R"(
        compat: flee-code
        map:    A ==100== Z
        places: A conflict 100 country=Home | Z camp country=North
        day 0:  close border Home North
        day 0:  close route A Z
        day 2:  open route A Z
    )"),
                             3);
    EXPECT_EQ(told.arrivals(1, "Z"), 0);
    EXPECT_EQ(told.arrivals(2, "Z"), 300) << "those of three days: residents do not limit Flee";
}

TEST_P(Closures, OfALocationShutEveryRoadToItInNativeMode) {
    const Story told = story(wave(R"(
        map:    A ==100=> Z
        places: A conflict 100 | Z camp
        day 0:  close location Z
        day 2:  open location Z
    )"),
                             3);
    EXPECT_EQ(told.entered(1, "A", "Z"), 0);
    EXPECT_EQ(told.entered(2, "A", "Z"), 100);
}

TEST_P(Closures, OfALocationForgetTheOneWayRoadsToItInFleeCode) {
    const Story told = story(wave(R"(
        compat: flee-code
        map:    A ==100=> Z ==100== B
        places: A conflict 100 | Z camp | B town
        day 0:  close location Z
    )"),
                             1);
    EXPECT_EQ(told.entered(0, "A", "Z"), 100);
}

TEST_P(Closures, OfACampMakeATownThatPeopleLeave) {
    const Story told = story(wave(R"(
        map:    A ==100=> Z ==100=> Y
        places: A conflict 100 | Z camp | Y camp
        set:    move_rules.default_movechance = 1
        set:    move_rules.max_move_speed = 100
        day 2:  close camp Z
    )"),
                             3);
    EXPECT_EQ(told.present(1, "Z"), 100);
    EXPECT_EQ(told.entered(2, "Z", "Y"), 100);
    EXPECT_EQ(told.present(2, "Y"), 100);
}

TEST_P(Closures, EndWhereATownBecomesACampAndPeopleStay) {
    const Story told = story(wave(R"(
        map:    A ==100=> T ==100=> Y
        places: A conflict 100 | T town | Y camp
        set:    move_rules.default_movechance = 1
        set:    move_rules.max_move_speed = 100
        day 1:  open camp T
    )"),
                             4);
    EXPECT_EQ(told.present(0, "T"), 100);
    EXPECT_EQ(told.present(3, "T"), 100);
}

TEST_P(Closures, MakePeopleDropTheirItineraryAndChooseAnewTheNextDay) {
    // B is a burnt-out place that nobody wants to reach; Y and Z lie behind it.
    const Story told = story(wave(R"(
        map:    A ==100=> B ==100=> Z
        map:    B ==100=> Y
        places: A conflict 100 | B conflict | Y camp | Z camp
        set:    move_rules.awareness_level = 2
        set:    move_rules.conflict_weight = 0
        set:    move_rules.max_move_speed = 100
        day 1:  close route B Z
    )"),
                             3);
    EXPECT_EQ(told.present(0, "B"), 100);
    const People stranded = told.present(1, "B");
    EXPECT_GT(stranded, 20) << "about half had decided for Z";
    EXPECT_LT(stranded, 80);
    EXPECT_EQ(told.present(1, "Y"), 100 - stranded);
    EXPECT_EQ(told.present(2, "Y"), 100);
}

}  // namespace
}  // namespace couloir

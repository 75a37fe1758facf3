#include "couloir/io/plan_file.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "couloir/io/read_scenario.hpp"
#include "unit/io/problem_list.hpp"
#include "unit/io/scratch_folder.hpp"

namespace couloir {
namespace {

const std::filesystem::path kOperation =
    std::filesystem::path(COULOIR_SOURCE_DIR) / "tests/data/planned_operation";

struct PlanFile : testing::Test {
    ScratchFolder scratch;
    Problems problems;

    /// The problems of a plan of one intervention.
    Codes codes_with(const std::string& intervention) {
        scratch.copy_from(kOperation);
        scratch.write("plans/one.yml", "interventions:\n  - " + intervention + "\n");
        problems = Problems();
        read("one");
        return codes_of(problems);
    }

    std::optional<Scenario> read(const std::string& plan) {
        ReadOptions options;
        options.plans = {plan};
        return read_scenario(scratch.path(), options, problems);
    }
};

TEST_F(PlanFile, TheExampleOfTheFormatIsReadWhole) {
    ReadOptions options;
    options.plans = {"east-corridors"};
    const auto scenario = read_scenario(kOperation, options, problems);
    ASSERT_TRUE(scenario) << to_text(problems.all().front());
    EXPECT_EQ(codes_of(problems), Codes{});
    const Plan& plan = *scenario->plan;
    EXPECT_EQ(plan.title, "Corridors to the east, announced a fortnight ahead");
    ASSERT_EQ(plan.corridors.size(), 1U);
    EXPECT_EQ(plan.corridors[0].most_people_a_day(), 4000) << "400 an hour from 07:00 to 17:00";
    EXPECT_EQ(plan.corridors[0].path.size(), 3U);
    EXPECT_EQ(plan.messages[0].window.first, -14) << "it began before the run";
    EXPECT_EQ(plan.evacuations[0].people_per_day, 1500);
    EXPECT_EQ(plan.evacuations[0].consent_of, "ISF");
    EXPECT_EQ(plan.evacuations[0].suspended.size(), 1U);
    EXPECT_EQ(plan.transports[0].seats_per_day, 3600.0);
    EXPECT_EQ(plan.sites[0].intake_per_day, 2000);
    EXPECT_EQ(plan.pauses.size() + plan.accesses.size() + plan.sites.size() + plan.aids.size(), 4U);
    EXPECT_EQ(std::ranges::count(scenario->inputs, "plans/east-corridors.yml", &InputFile::path), 1)
        << "every figure out can be traced to the plan";
}

TEST_F(PlanFile, AnUnknownPlanIsSuggested) {
    scratch.copy_from(kOperation);
    EXPECT_FALSE(read("east-coridors"));
    EXPECT_EQ(codes_of(problems), (Codes{"E701 line 0"}));
    EXPECT_EQ(problems.all()[0].hint, "did you mean \"east-corridors\"?");
    problems = Problems();
    EXPECT_FALSE(read("../../etc/passwd"));
    EXPECT_EQ(codes_of(problems), (Codes{"E701 line 0"}));
}

TEST_F(PlanFile, AShortRunTakesAPlanThatGoesOnForLonger) {
    ReadOptions options;
    options.plans = {"east-corridors"};
    options.days = 5;
    const auto scenario = read_scenario(kOperation, options, problems);
    ASSERT_TRUE(scenario) << to_text(problems.all().front());
    EXPECT_EQ(scenario->days, 5);
}

TEST_F(PlanFile, TrustMayHaveARange) {
    EXPECT_EQ(
        codes_with("message: {says: leave, where: [Mosul East 1], from: 2016-11-01,\n"
                   "      to: 2016-11-03, reach: 1, trust: {value: 0.3, low: 0.1, high: 0.5}}"),
        Codes{});
    EXPECT_EQ(
        codes_with("message: {says: leave, where: [Mosul East 1], from: 2016-11-01,\n"
                   "      to: 2016-11-03, reach: 1, trust: {value: 0.3, low: 0.4, high: 0.5}}"),
        (Codes{"E703 line 3"}));
    EXPECT_EQ(
        codes_with("message: {says: leave, where: [Mosul East 1], from: 2016-11-01,\n"
                   "      to: 2016-11-03, reach: 1, trust: {value: 0.3, loow: 0.1, high: 0.5}}")
            .size(),
        2U)
        << "one key is unknown, one is missing";
}

TEST_F(PlanFile, WhatIsUnknownIsNamedWithItsLine) {
    EXPECT_EQ(codes_with("coridor: {}"), (Codes{"E702 line 2"}));
    EXPECT_EQ(problems.all()[0].hint, "did you mean \"corridor\"?");
    EXPECT_EQ(codes_with("pause: {where: [Gogjali], from: 2016-11-01, to: 2016-11-03, hold: 1,\n"
                         "      holds: 1}"),
              (Codes{"E702 line 2"}));
    EXPECT_EQ(codes_with("pause: {where: [Gogjalli], from: 2016-11-01, to: 2016-11-03, holds: 1}"),
              (Codes{"E704 line 2"}));
}

TEST_F(PlanFile, WrongValuesAreNamed) {
    EXPECT_EQ(codes_with("pause: {where: [Gogjali], from: 2016-11-01, to: 2016-11-03, holds: 2}"),
              (Codes{"E703 line 2"}));
    EXPECT_EQ(codes_with("pause: {where: [Gogjali], from: 2016-11-31, to: 2016-12-03, holds: 1}"),
              (Codes{"E703 line 2"}));
    EXPECT_EQ(codes_with("pause: [1, 2]"),
              (Codes{"E703 line 2", "E703 line 2", "E703 line 2", "E703 line 2", "E703 line 2"}));
    EXPECT_EQ(codes_with("message: {says: maybe, where: [Gogjali], from: 2016-11-01,\n"
                         "      to: 2016-11-03, reach: 1, trust: 1}"),
              (Codes{"E703 line 2"}));
}

TEST_F(PlanFile, AWindowOutsideTheRunIsNamed) {
    EXPECT_EQ(codes_with("pause: {where: [Gogjali], from: 2018-11-01, to: 2018-11-03, holds: 1}"),
              (Codes{"E705 line 2"}));
    EXPECT_EQ(codes_with("pause: {where: [Gogjali], from: 2016-11-03, to: 2016-11-01, holds: 1}"),
              (Codes{"E705 line 2"}));
}

TEST_F(PlanFile, ACorridorNeedsRoads) {
    EXPECT_EQ(codes_with("corridor: {name: N, path: [Mosul East 1, Khazer], people_per_hour: 1,\n"
                         "      windows: [{from: 2016-11-01, to: 2016-11-03}]}"),
              (Codes{"E706 line 2"}));
}

TEST_F(PlanFile, ASiteIsACampThatPeopleCanReach) {
    EXPECT_EQ(codes_with("site: {location: Gogjali, places: 1, opens: 2016-11-01}"),
              (Codes{"E707 line 2"}));
    codes_with("site: {location: Khazer, places: 1, opens: 2016-11-01}");
    EXPECT_TRUE(problems.empty());
    scratch.write("routes.csv",
                  "from,to,distance_km,class,one_way,people_per_day,claim\n"
                  "Mosul East 1,Gogjali,6,primary,no,,made-up\n");
    problems = Problems();
    read("one");
    EXPECT_TRUE(problems.has_errors());
}

TEST_F(PlanFile, ASiteHasPlacesFromADayOfTheRun) {
    EXPECT_EQ(codes_with("site: {location: Khazer, places: 0, opens: 2016-11-01,\n"
                         "      places_per_day: 100}"),
              (Codes{"E703 line 2"}))
        << "no places would be no limit";
    EXPECT_EQ(codes_with("site: {location: Khazer, places: 10, opens: 2030-01-01}"),
              (Codes{"E705 line 2"}));
}

TEST_F(PlanFile, PeopleAndConvoysAreWholeNumbers) {
    EXPECT_EQ(codes_with("site: {location: Khazer, places: 1.5, opens: 2016-11-01,\n"
                         "      intake_per_day: 0.5}"),
              (Codes{"E703 line 2", "E703 line 3"}))
        << "half a person a day would be cut to none, which is no limit";
    EXPECT_EQ(codes_with("evacuation: {from_location: Mosul East 1, to_location: Khazer,\n"
                         "      convoys_per_day: 0.02, people_per_convoy: 40}"),
              (Codes{"E703 line 3"}));
}

TEST_F(PlanFile, AnEvacuationIsSuspendedOnDaysOnWhichItRuns) {
    EXPECT_EQ(codes_with("evacuation: {from_location: Mosul East 1, to_location: Khazer,\n"
                         "      convoys_per_day: 1, people_per_convoy: 40, from: 2016-11-01,\n"
                         "      to: 2016-11-10, suspended: [{from: 2016-12-01, to: 2016-12-02}]}"),
              (Codes{"E705 line 2"}));
}

TEST_F(PlanFile, AnExitIsNotOpenAndClosedOnOneDay) {
    const auto access = [](const char* exit, const char* from, const char* to) {
        return std::string("access: {where: [Mosul East 1], exit: ") + exit + ", from: " + from +
               ", to: " + to + "}";
    };
    EXPECT_EQ(codes_with(access("closed", "2016-11-01", "2016-11-10") + "\n  - " +
                         access("open", "2016-11-10", "2016-11-20")),
              (Codes{"E703 line 3"}));
    EXPECT_EQ(codes_with(access("closed", "2016-11-01", "2016-11-09") + "\n  - " +
                         access("open", "2016-11-10", "2016-11-20")),
              Codes{});
}

TEST_F(PlanFile, TwoPlansTogetherHaveNoTwoCorridorsOfOneName) {
    scratch.copy_from(kOperation);
    for (const char* name : {"one", "two"})
        scratch.write("plans/" + std::string(name) + ".yml",
                      "interventions:\n  - corridor: {name: N, path: [Mosul East 1, Gogjali], "
                      "people_per_hour: 1, windows: [{from: 2016-11-01, to: 2016-11-03}]}\n");
    ReadOptions options;
    options.plans = {"one", "two"};
    read_scenario(scratch.path(), options, problems);
    EXPECT_EQ(codes_of(problems), (Codes{"E703 line 2"}));
}

TEST_F(PlanFile, ATransportThatStartsWhereNobodyLivesIsSaidToTakeNobodyFromHome) {
    const std::string transport =
        "transport: {path: [Gogjali, Khazer], vehicles: 1, seats: 45, trips_per_day: 2,\n"
        "      from: 2016-11-01, to: 2016-11-03}";
    EXPECT_EQ(codes_with(transport), Codes{}) << "nobody needs it";
    scratch.write("scenario.yml",
                  "title: T\nstart: 2016-10-17\ndays: 140\ncountries: [Iraq]\n"
                  "groups:\n  - {name: able, share: 0.9}\n"
                  "  - {name: unable, share: 0.1, needs_transport: yes}\n"
                  "settings:\n  spawn_rules.conflict_driven_spawning.spawn_mode: intentions\n");
    problems = Problems();
    read("one");
    EXPECT_EQ(std::ranges::count(codes_of(problems), "W701 line 2"), 1);
}

TEST_F(PlanFile, ACorridorIsAnnouncedBeforeItOpensAndHasANameOfItsOwn) {
    const std::string corridor =
        "corridor: {name: N, path: [Mosul East 1, Gogjali], people_per_hour: 1,\n"
        "      windows: [{from: 2016-11-01, to: 2016-11-03}]";
    EXPECT_EQ(codes_with(corridor + ", announced: 2016-11-01}"), Codes{});
    EXPECT_EQ(codes_with(corridor + ", announced: 2016-11-02}"), (Codes{"E705 line 2"}));
    EXPECT_EQ(codes_with(corridor + "}\n  - " + corridor + "}"), (Codes{"E703 line 4"}));
}

TEST_F(PlanFile, EachWindowOfACorridorHasItsOwnHours) {
    codes_with(
        "corridor: {name: N, path: [Mosul East 1, Gogjali], people_per_hour: 60,\n"
        "      windows: [{from: 2016-11-01, to: 2016-11-03, hours: \"07:00-17:00\"},\n"
        "                {from: 2016-11-05, to: 2016-11-05, hours: \"07:00-07:01\"}]}");
    const auto scenario = read("one");
    ASSERT_TRUE(scenario);
    const Corridor& corridor = scenario->plan->corridors.at(0);
    const auto day = [&](const char* date) { return *Date::parse(date) - scenario->start; };
    EXPECT_EQ(corridor.people_on(day("2016-11-02")), 600);
    EXPECT_EQ(corridor.people_on(day("2016-11-04")), 0);
    EXPECT_EQ(corridor.people_on(day("2016-11-05")), 1);
    EXPECT_EQ(corridor.most_people_a_day(), 600);
}

TEST_F(PlanFile, NothingIsLeftOutWithoutAWord) {
    std::string pauses;
    for (int i = 0; i < 1001; ++i)
        pauses += (i == 0 ? "" : "  - ") +
                  std::string(
                      "pause: {where: [Gogjali], from: 2016-11-01, to: 2016-11-03, holds: "
                      "1}\n");
    EXPECT_EQ(codes_with(pauses), (Codes{"E703 line 1"}));
    EXPECT_EQ(codes_with("aid: {where: [Gogjali, Gogjali], from: 2016-11-01, to: 2016-11-03,\n"
                         "      people_per_day: 1}"),
              (Codes{"E703 line 2"}))
        << "a place named twice";
}

TEST_F(PlanFile, ClaimsAreAListOfKnownOnes) {
    scratch.copy_from(kOperation);
    const auto codes = [&](const std::string& head) {
        scratch.write("plans/one.yml", head + "\ninterventions: []\n");
        problems = Problems();
        read("one");
        return codes_of(problems);
    };
    EXPECT_EQ(codes("claims: none at all"), (Codes{"E703 line 1"}));
    EXPECT_EQ(codes("title: x\nclaims: [nobody-said-so]"), (Codes{"E603 line 2"}));
    EXPECT_EQ(codes("title: [x]"), (Codes{"E703 line 1"}));
    EXPECT_EQ(codes("title: x\ntitle: y"), (Codes{"E703 line 2"}));
}

TEST_F(PlanFile, ClosuresThatOverlapEndOnce) {
    const std::string access = "access: {where: [Mosul East 1], exit: closed, ";
    codes_with(access + "from: 2016-11-01, to: 2016-11-20}\n  - " + access +
               "from: 2016-11-05, to: 2016-11-08}");
    const auto scenario = read("one");
    ASSERT_TRUE(scenario);
    std::vector<int> opened;
    for (const Event& event : scenario->events) {
        if (event.kind == EventKind::kOpenExit && event.place.file == "plans/one.yml")
            opened.push_back(event.day);
    }
    EXPECT_EQ(opened, std::vector<int>{*Date::parse("2016-11-21") - scenario->start});
}

TEST_F(PlanFile, AFleeFolderTakesNoPlan) {
    scratch.copy_from(std::filesystem::path(COULOIR_SOURCE_DIR) / "tests/data/flee_valley");
    EXPECT_FALSE(read("none"));
    EXPECT_EQ(codes_of(problems), (Codes{"E708 line 0"}));
}

TEST_F(PlanFile, WithoutAPlanSitesThatOpenLaterStayClosed) {
    const auto opens = [](const Scenario& scenario) {
        return std::ranges::count(scenario.events, EventKind::kOpenLocation, &Event::kind);
    };
    ReadOptions options;
    EXPECT_EQ(opens(*read_scenario(kOperation, options, problems)), 1);
    options.plans = {"none"};
    EXPECT_EQ(opens(*read_scenario(kOperation, options, problems)), 0);
}

}  // namespace
}  // namespace couloir

// What plans change, and what they cannot.

#include <gtest/gtest.h>

#include <cmath>

#include "couloir/planning/comparison.hpp"
#include "unit/planning/planned_operation.hpp"

namespace couloir {
namespace {

struct Plans : PlannedOperation {};

std::string corridor(int people_per_hour, const std::string& from = "2016-10-20") {
    return "  - corridor: {name: East gate, path: [Mosul East 1, Gogjali, Khazer],\n"
           "      windows: [{from: " +
           from +
           ", to: 2016-12-31, hours: \"07:00-17:00\"}], trust: 0.8,\n      people_per_hour: " +
           std::to_string(people_per_hour) + "}\n";
}

TEST_F(Plans, OneThatSaysNothingDiffersFromNoneByNothing) {
    write("empty", "");
    for (const ComparedMeasure& compared :
         compare({measured({"none"}), measured({"empty"})}, {{}, {}})) {
        for (const auto& each : compared.differences) {
            const Difference& difference = each.value();
            EXPECT_EQ(difference.runs_equal, kMembers) << compared.measure->key;
            EXPECT_EQ(difference.range.q05, 0.0);
            EXPECT_EQ(difference.range.q95, 0.0);
        }
    }
}

TEST_F(Plans, WhoLearnsFromThePastFindsItAsItWasWhateverThePlan) {
    const Date origin(2016, 11, 16);
    const World none(read({}, origin));
    const World planned(read({"east-corridors"}, origin));
    couloir::Run a(none, 3, 7);
    couloir::Run b(planned, 3, 7);
    const int last_day = origin - none.scenario().start;
    for (int day = 0; day <= last_day; ++day) {
        a.advance();
        b.advance();
        EXPECT_EQ(a.counts().present, b.counts().present) << "day " << day;
        EXPECT_EQ(a.counts().on_route, b.counts().on_route) << "day " << day;
    }
    bool differs = false;
    for (int day = last_day + 1; day < 80; ++day) {
        a.advance();
        b.advance();
        differs |= a.counts().present != b.counts().present;
    }
    EXPECT_TRUE(differs) << "what goes on begins then";
    const Plan& plan = *planned.scenario().plan;
    EXPECT_TRUE(plan.messages.empty()) << "over by then";
    EXPECT_TRUE(plan.pauses.empty());
    ASSERT_EQ(plan.corridors.size(), 1U);
    EXPECT_EQ(plan.corridors[0].windows[0].first, last_day + 1);
    EXPECT_EQ(plan.sites[0].opens, last_day + 1);
    EXPECT_EQ(plan.aids[0].window.first, Date(2016, 12, 1) - none.scenario().start)
        << "what begins later keeps its day";
}

TEST_F(Plans, OneThatBeginsOnADayChangesNothingBefore) {
    write("late", corridor(400, "2016-11-16") +
                      "  - pause: {where: [Mosul East 2], from: 2016-11-18, to: 2016-11-30,\n"
                      "      holds: 0.5}\n");
    const World none(read({"none"}));
    const World late(read({"late"}));
    couloir::Run a(none, 3, 7);
    couloir::Run b(late, 3, 7);
    bool differs = false;
    for (int day = 0; day < 60; ++day) {
        a.advance();
        b.advance();
        const bool same = a.counts().present == b.counts().present &&
                          a.counts().on_route == b.counts().on_route &&
                          a.counts().trapped == b.counts().trapped;
        if (day < 30) {
            EXPECT_TRUE(same) << "day " << day;
        }
        differs |= !same;
    }
    EXPECT_TRUE(differs) << "the plan does something";
}

TEST_F(Plans, AWiderCorridorTrapsFewer) {
    write("narrow", corridor(10));
    write("wide", corridor(100));
    const auto none = measured({"none"});
    const auto narrow = measured({"narrow"});
    const auto wide = measured({"wide"});
    EXPECT_LT(mean(narrow, "trapped_person_days"), 0.95 * mean(none, "trapped_person_days"));
    EXPECT_LT(mean(wide, "trapped_person_days"), 0.95 * mean(narrow, "trapped_person_days"));
    EXPECT_LE(wide.front().by.at("corridor_use").at({"corridor", "East gate"}), 1000.0 * 73);
}

TEST_F(Plans, MoreCapacityNeverTrapsMoreInTheMean) {
    double before = 1e18;
    for (const int people_per_hour : {0, 5, 20, 80, 320, 1280}) {
        write("of", corridor(people_per_hour));
        const double now = mean(measured({"of"}), "trapped_person_days");
        EXPECT_LE(now, before) << people_per_hour;
        before = now;
    }
}

TEST_F(Plans, PairsShareTheirLuck) {
    write("narrow", corridor(20));
    const auto none = measured({"none"});
    const auto same_luck = measured({"narrow"});
    const auto other_luck = measured({"narrow"}, 99);
    const auto variance = [&](const std::vector<MeasuredMember>& plan) {
        double sum = 0.0;
        double squares = 0.0;
        for (std::size_t i = 0; i < none.size(); ++i) {
            const double d = value(plan[i], "displaced_ever") - value(none[i], "displaced_ever");
            sum += d;
            squares += d * d;
        }
        const double n = static_cast<double>(none.size());
        return squares / n - (sum / n) * (sum / n);
    };
    EXPECT_LT(variance(same_luck), variance(other_luck) / 4.0);
}

TEST_F(Plans, AMessageToLeaveMovesPeopleAndOneToStayKeepsThem) {
    const auto message = [](const char* says) {
        return std::string("  - message: {says: ") + says +
               ", where: [Mosul East 2], from: 2016-10-17, to: 2017-02-28, reach: 1,\n"
               "      trust: 1}\n";
    };
    write("leave", message("leave"));
    write("stay", message("stay"));
    const double none = mean(measured({"none"}), "displaced_ever");
    EXPECT_GT(mean(measured({"leave"}), "displaced_ever"), 1.02 * none);
    EXPECT_LT(mean(measured({"stay"}), "displaced_ever"), 0.98 * none);
}

TEST_F(Plans, AClosedExitEncirclesAndAPauseSpares) {
    write("closed",
          "  - access: {where: [Mosul East 2], exit: closed, from: 2016-11-01, to: 2017-01-31}\n");
    write("pause",
          "  - pause: {where: [Mosul East 2], from: 2016-11-01, to: 2017-01-31, holds: 1}\n");
    const auto none = measured({"none"});
    EXPECT_GT(mean(measured({"closed"}), "encircled_person_days"),
              mean(none, "encircled_person_days") + 1e6);
    EXPECT_LT(mean(measured({"pause"}), "under_fire_person_days"),
              0.9 * mean(none, "under_fire_person_days"));
}

TEST_F(Plans, ConvoysTakeThoseWhoWouldLeaveAsManyAsTheyHold) {
    write("convoys",
          "  - evacuation: {from_location: Mosul East 1, to_location: Khazer, convoys_per_day: 2,\n"
          "      people_per_convoy: 50, from: 2016-11-01, to: 2016-11-10,\n"
          "      suspended: [{from: 2016-11-03, to: 2016-11-04}]}\n");
    const World none(read({"none"}));
    const World convoys(read({"convoys"}));
    couloir::Run a(none, 1, 0);
    couloir::Run b(convoys, 1, 0);
    for (int day = 0; day < 30; ++day) {
        a.advance();
        b.advance();
    }
    const auto taken = [&](const couloir::Run& run) {
        return run.state().locations.front().residents;
    };
    EXPECT_EQ(taken(a) - taken(b), 8 * 100) << "two convoys of 50 on eight of ten days";
}

}  // namespace
}  // namespace couloir

// What messages, pauses, access, aid, vehicles, convoys and sites do.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "unit/planning/planned_operation.hpp"

namespace couloir {
namespace {

struct Interventions : PlannedOperation {
    Interventions() {
        settings = {"spawn_rules.conflict_driven_spawning.displaced_per_conflict_day=0.02",
                    "home.family_size=1"};
    }

    /// Half of the residents cannot leave without transport.
    void divide_residents() const {
        scratch.write("scenario.yml",
                      "title: A made-up operation\nstart: 2016-10-17\ndays: 140\n"
                      "countries: [Iraq]\n"
                      "groups:\n"
                      "  - {name: walking, share: 0.5}\n"
                      "  - {name: not walking, share: 0.5, needs_transport: yes}\n"
                      "settings:\n"
                      "  spawn_rules.conflict_driven_spawning.spawn_mode: intentions\n");
    }

    static People at_home(const couloir::Run& run, std::size_t place, std::size_t group) {
        return run.state().locations[place].home[group].residents;
    }

    /// The hazard of intending to leave so far, of people none of whom can leave.
    double hazard(const std::string& plan) const {
        const World world(read({plan}));
        double intending = 0.0;
        double everyone = 0.0;
        for (std::uint32_t member = 0; member < 8; ++member) {
            couloir::Run run(world, 3, member);
            for (int today = 0; today < 10; ++today)
                run.advance();
            intending += static_cast<double>(run.state().locations[kEast1].intending);
            everyone += static_cast<double>(run.state().locations[kEast1].before);
        }
        return -std::log1p(-intending / everyone);
    }

    /// Expects a member to live the same days under both plans.
    void expect_same_days(const std::string& plan, const std::string& other) const {
        const World world(read({plan}));
        const World other_world(read({other}));
        couloir::Run a(world, 3, 0);
        couloir::Run b(other_world, 3, 0);
        for (int today = 0; today < 60; ++today) {
            a.advance();
            b.advance();
            EXPECT_EQ(a.counts().present, b.counts().present) << "day " << today;
            EXPECT_EQ(a.counts().at_home, b.counts().at_home) << "day " << today;
            EXPECT_EQ(a.counts().trapped, b.counts().trapped) << "day " << today;
            EXPECT_EQ(a.counts().fighting, b.counts().fighting) << "day " << today;
        }
    }
};

TEST_F(Interventions, AMessageMultipliesTheHazardOfIntendingByThoseWhomItReachesAndWhoHeedIt) {
    settings.push_back("home.message_strength=3");
    const auto message = [](const char* says, double reach, double trust) {
        return std::string("  - message: {says: ") + says +
               ", where: [Mosul East 1], from: 2016-10-17, to: 2016-12-31,\n      reach: " +
               std::to_string(reach) + ", trust: " + std::to_string(trust) + "}\n";
    };
    write("leave", message("leave", 1, 1));
    write("stay", message("stay", 1, 1));
    write("whisper", message("leave", 0.5, 0.4));
    write("unheard", message("leave", 0, 1));
    write("both", message("leave", 1, 1) + message("stay", 1, 1));
    const double none = hazard("none");
    EXPECT_NEAR(hazard("leave") / none, 3.0, 0.09);
    EXPECT_NEAR(hazard("stay") / none, 1.0 / 3.0, 0.015);
    EXPECT_NEAR(hazard("whisper") / none, 1.0 + 0.2 * 2.0, 0.04);
    EXPECT_NEAR(hazard("both") / none, 1.0, 0.03);
    EXPECT_DOUBLE_EQ(hazard("unheard"), none);
}

TEST_F(Interventions, APauseThatHoldsStopsTheFightingWhileItLasts) {
    write("pause",
          "  - pause: {where: [Mosul East 1, Mosul East 2], from: 2016-10-27, to: 2016-11-05,\n"
          "      holds: 1}\n");
    const World world(read({"pause"}));
    for (std::uint32_t member = 0; member < 5; ++member) {
        People intended = 0;
        live(world, member, 30, [&](int today, const couloir::Run& run) {
            const bool paused = today >= 10 && today <= 19;
            const LocationState& place = run.state().locations[kEast1];
            EXPECT_EQ(run.counts().fighting[kEast1], paused ? 0.0 : 0.6) << "day " << today;
            EXPECT_EQ(run.counts().fighting[kEast2], paused ? 0.0 : 0.3) << "day " << today;
            EXPECT_EQ(place.intending > intended, !paused) << "day " << today;
            intended = place.intending;
        });
    }
}

TEST_F(Interventions, APauseThatDoesNotHoldChangesNothing) {
    write("broken",
          "  - pause: {where: [Mosul East 1, Mosul East 2], from: 2016-10-27, to: 2016-11-05,\n"
          "      holds: 0}\n");
    expect_same_days("broken", "none");
}

TEST_F(Interventions, AClosedExitTrapsPeopleUntilItsLastDayAndWindowsThatOverlapAreOne) {
    const auto closed = [](const char* from, const char* to) {
        return std::string("  - access: {where: [Mosul East 2], exit: closed, from: ") + from +
               ", to: " + to + "}\n";
    };
    write("closed", closed("2016-10-27", "2016-11-05") + closed("2016-11-02", "2016-11-15"));
    const World world(read({"closed"}));
    const Network& network = world.network();
    People trapped = 0;
    live(world, 0, 50, [&](int today, const couloir::Run& run) {
        const bool shut = today >= 10 && today <= day(2016, 11, 15);
        const DayCounts& counts = run.counts();
        EXPECT_EQ(counts.departures[kEast2] > 0, !shut) << "day " << today;
        EXPECT_EQ(counts.encircled[kEast2] > 0, shut) << "day " << today;
        EXPECT_EQ(counts.trapped[kEast2] > trapped, shut) << "day " << today;
        trapped = counts.trapped[kEast2];
        for (const LinkId link : network.out_of(LocationId(kEast2))) {
            if (shut) {
                EXPECT_EQ(counts.entered[link.index()], 0) << "day " << today;
            }
        }
    });
}

TEST_F(Interventions, AnExitThatIsClosedStaysSoWhateverTheRecordOpensAndIsThenAsTheRecordHasIt) {
    write("closed",
          "  - access: {where: [Mosul East 1], exit: closed, from: 2017-01-10, to: 2017-01-25}\n");
    const World none(read({"none"}));
    const World world(read({"closed"}));
    const auto first_out = [](const World& lived) {
        int first = -1;
        live(lived, 0, 110, [&](int today, const couloir::Run& run) {
            if (first < 0 && run.counts().departures[kEast1] > 0)
                first = today;
        });
        return first;
    };
    EXPECT_EQ(first_out(none), day(2017, 1, 20));
    EXPECT_EQ(first_out(world), day(2017, 1, 26));
}

TEST_F(Interventions, AnExitThatIsOpenedLiftsWhatClosesTheRoadsAsLongAsItSays) {
    write("open",
          "  - access: {where: [Mosul East 1], exit: open, from: 2016-11-01, to: 2016-11-05}\n");
    const World world(read({"open"}));
    live(world, 0, 110, [&](int today, const couloir::Run& run) {
        const bool open =
            (today >= day(2016, 11, 1) && today <= day(2016, 11, 5)) || today >= day(2017, 1, 20);
        EXPECT_EQ(run.counts().departures[kEast1] > 0, open) << "day " << today;
        EXPECT_EQ(run.counts().encircled[kEast1] > 0, !open) << "day " << today;
        EXPECT_EQ(run.counts().trapped[kEast1] > 0, !open) << "day " << today;
    });
}

TEST_F(Interventions, AidReachesSoManyADayAndMovesNobody) {
    const auto aid = [](const char* where) {
        return std::string("  - aid: {where: [") + where +
               "], from: 2016-12-01, to: 2017-01-31, people_per_day: 5000}\n";
    };
    write("one", aid("Mosul East 2"));
    write("two", aid("Mosul East 1, Mosul East 2"));
    const auto none = measured({"none"}, 1, 5);
    for (const char* plan : {"one", "two"}) {
        const auto aided = measured({plan}, 1, 5);
        for (std::size_t i = 0; i < none.size(); ++i) {
            EXPECT_EQ(value(aided[i], "displaced_ever"), value(none[i], "displaced_ever"));
            EXPECT_EQ(value(aided[i], "in_camps_end"), value(none[i], "in_camps_end"));
            EXPECT_NEAR(value(none[i], "beyond_aid_person_days") -
                            value(aided[i], "beyond_aid_person_days"),
                        5000.0 * 62, 0.01)
                << plan;
        }
    }
}

TEST_F(Interventions, APauseAloneIsNoAid) {
    settings[0] = "spawn_rules.conflict_driven_spawning.displaced_per_conflict_day=0";
    write("pause",
          "  - pause: {where: [Mosul East 1, Mosul East 2], from: 2016-10-27, to: 2016-11-25,\n"
          "      holds: 1}\n");
    const auto none = measured({"none"}, 1, 5);
    const auto paused = measured({"pause"}, 1, 5);
    for (std::size_t i = 0; i < none.size(); ++i) {
        EXPECT_GT(value(none[i], "beyond_aid_person_days"), 0.0);
        EXPECT_EQ(value(paused[i], "beyond_aid_person_days"),
                  value(none[i], "beyond_aid_person_days"));
        EXPECT_LT(value(paused[i], "under_fire_person_days"),
                  value(none[i], "under_fire_person_days"));
    }
}

TEST_F(Interventions, APauseMakesNoHostOfAFrontLine) {
    write("pause",
          "  - pause: {where: [Mosul East 1, Mosul East 2], from: 2017-02-25, to: 2017-03-05,\n"
          "      holds: 1}\n");
    const World world(read({"pause"}));
    People at_the_front = 0;
    live(world, 0, 140, [&](int, const couloir::Run& run) {
        at_the_front = run.counts().present[kEast1] + run.counts().present[kEast2];
    });
    EXPECT_GT(at_the_front, 0);
    const MeasuredMember paused = measured({"pause"}, 3, 1).front();
    EXPECT_EQ(value(paused, "with_hosts_end"),
              value(paused, "displaced_now") - value(paused, "in_camps_end") -
                  value(paused, "on_road_end") - static_cast<double>(at_the_front));
}

TEST_F(Interventions, TransportTakesThoseWhoNeedItAsManyAsThereAreSeats) {
    divide_residents();
    settings.push_back("home.helped_per_day=0");
    write("buses",
          "  - transport: {path: [Mosul East 2, Gogjali], vehicles: 2, seats: 20,\n"
          "      trips_per_day: 2, from: 2016-11-01, to: 2016-11-10}\n"
          "  - transport: {path: [Mosul East 1, Gogjali], vehicles: 2, seats: 20,\n"
          "      trips_per_day: 2, from: 2016-11-01, to: 2016-11-10}\n");
    const World world(read({"buses"}));
    const World none(read({"none"}));
    for (std::uint32_t member = 0; member < 5; ++member) {
        couloir::Run without(none, 3, member);
        People before = 0;
        live(world, member, 30, [&](int today, const couloir::Run& run) {
            without.advance();
            const bool drives = today >= 15 && today <= 24;
            const People now = at_home(run, kEast2, 1);
            if (today > 0) {
                EXPECT_EQ(before - now, drives ? 80 : 0) << "day " << today;
            }
            before = now;
            EXPECT_EQ(at_home(run, kEast1, 1), at_home(without, kEast1, 1))
                << "the road out of Mosul East 1 is closed to vehicles as well, day " << today;
        });
    }
}

TEST_F(Interventions, TransportPassesAClosedRoadThatIsPartOfAnOpenCorridor) {
    divide_residents();
    write("buses",
          "  - corridor: {name: Gate, path: [Mosul East 1, Gogjali, Khazer], people_per_hour: 1,\n"
          "      windows: [{from: 2016-11-03, to: 2016-11-05, hours: \"07:00-17:00\"}]}\n"
          "  - transport: {path: [Mosul East 1, Gogjali], vehicles: 2, seats: 20,\n"
          "      trips_per_day: 2, from: 2016-11-01, to: 2016-11-10}\n");
    const World world(read({"buses"}));
    People before = 0;
    live(world, 0, 30, [&](int today, const couloir::Run& run) {
        const People now = at_home(run, kEast1, 1);
        if (today > 0) {
            EXPECT_EQ(before - now, today >= 17 && today <= 19 ? 80 : 0) << "day " << today;
        }
        before = now;
    });
}

std::string convoys(const std::string& more) {
    return "  - evacuation: {from_location: Mosul East 1, to_location: Khazer, convoys_per_day: "
           "3,\n"
           "      people_per_convoy: 40, from: 2016-11-01, to: 2016-11-10,\n"
           "      suspended: [{from: 2016-11-03, to: 2016-11-04}, {from: 2016-11-09, to: "
           "2016-11-09}],\n      " +
           more + "}\n";
}

/// How many the convoys take on a day of the run: three of 40 people, unless they are suspended.
People seats_on(int today) {
    const bool on = today >= 15 && today <= 24 && today != 17 && today != 18 && today != 23;
    return on ? 120 : 0;
}

TEST_F(Interventions, ConvoysTakeTheEligibleOnlyAndNobodyOnSuspendedDays) {
    divide_residents();
    write("convoys", convoys("eligible: not walking"));
    const World world(read({"convoys"}));
    for (std::uint32_t member = 0; member < 5; ++member) {
        std::vector<People> before;
        live(world, member, 30, [&](int today, const couloir::Run& run) {
            const std::vector<People> now = {at_home(run, kEast1, 0), at_home(run, kEast1, 1)};
            if (today > 0) {
                EXPECT_EQ(before[0], now[0]) << "day " << today;
                EXPECT_EQ(before[1] - now[1], seats_on(today)) << "day " << today;
            }
            EXPECT_EQ(run.counts().by_convoy, seats_on(today)) << "day " << today;
            before = now;
        });
    }
}

TEST_F(Interventions, ConvoysTakeThoseWhoDoNotIntendToLeaveOnlyWithoutAChoiceToStay) {
    settings[0] = "spawn_rules.conflict_driven_spawning.displaced_per_conflict_day=0";
    for (const bool choice : {true, false}) {
        write("convoys", convoys(std::string("choice_to_stay: ") + (choice ? "true" : "false")));
        const World world(read({"convoys"}));
        live(world, 0, 30, [&](int today, const couloir::Run& run) {
            EXPECT_EQ(run.counts().departures[kEast1], choice ? 0 : seats_on(today))
                << "day " << today;
        });
    }
}

TEST_F(Interventions, ConvoysTakeNoMoreThanTheyHoldWhereEachOfTheRunStandsForMany) {
    settings.push_back("optimisations.hasten=50");
    write("convoys", convoys("choice_to_stay: false"));
    const World world(read({"convoys"}));
    live(world, 0, 30, [&](int today, const couloir::Run& run) {
        EXPECT_LE(run.counts().departures[kEast1] * 50, seats_on(today)) << "day " << today;
        EXPECT_GT(run.counts().departures[kEast1] * 50, seats_on(today) - 50) << "day " << today;
    });
}

std::string site(const std::string& more) {
    return "  - site: {location: Hasansham U3, opens: 2016-11-01, places: 900, " + more + "}\n";
}

TEST_F(Interventions, ASiteTakesInSoManyADayAndTheOthersWait) {
    write("site", site("intake_per_day: 40"));
    const World world(read({"site"}));
    for (std::uint32_t member = 0; member < 5; ++member) {
        People waiting = 0;
        People most_waiting = 0;
        live(world, member, 80, [&](int today, const couloir::Run& run) {
            const DayCounts& counts = run.counts();
            const People taken_in = waiting + counts.arrivals[kHasansham] - counts.held[kHasansham];
            EXPECT_EQ(taken_in, std::min<People>(40, waiting)) << "day " << today;
            waiting = counts.held[kHasansham];
            most_waiting = std::max(most_waiting, waiting);
            EXPECT_GE(counts.present[kHasansham], waiting) << "they wait there";
            if (today < 15) {
                EXPECT_EQ(counts.present[kHasansham], 0) << "it opens later";
            }
        });
        EXPECT_GT(most_waiting, 0);
    }
}

TEST_F(Interventions, ASiteBuildsSoManyPlacesADay) {
    write("stays", site("places_per_day: 0"));
    write("builds", site("places_per_day: 30"));
    const World world(read({"builds"}));
    People places = 0;
    live(world, 0, 40, [&](int today, const couloir::Run& run) {
        const People now = run.state().locations[kHasansham].capacity;
        if (today == 15) {
            EXPECT_GE(now, 900);
            EXPECT_LE(now, 930);
        } else if (today > 15) {
            EXPECT_EQ(now - places, 30) << "day " << today;
        }
        places = now;
    });
}

TEST_F(Interventions, ASiteThatBuildsFasterThanPeopleComeLeavesFewWithoutAPlace) {
    write("stays", site("places_per_day: 0"));
    write("builds", site("places_per_day: 50000"));
    const auto without_place = [&](const char* plan) {
        double sum = 0.0;
        for (const MeasuredMember& member : measured({plan}, 1, 10))
            sum += member.by.at("without_place_person_days").at({"site", "Hasansham U3"});
        return sum;
    };
    EXPECT_GT(without_place("stays"), 0.0);
    EXPECT_LT(without_place("builds"), 0.1 * without_place("stays"));
}

}  // namespace
}  // namespace couloir

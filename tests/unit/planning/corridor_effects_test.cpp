// Who passes by a corridor, when, and how many.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "unit/planning/planned_operation.hpp"

namespace couloir {
namespace {

/// A corridor out of Mosul East 1, all of whose roads are closed. `more` are further keys.
std::string corridor(const std::string& name, const std::string& windows, const std::string& more,
                     int people_per_hour = 100000) {
    return "  - corridor: {name: " + name +
           ", path: [Mosul East 1, Gogjali, Khazer],\n      windows: [" + windows +
           "],\n      people_per_hour: " + std::to_string(people_per_hour) +
           (more.empty() ? "" : ", " + more) + "}\n";
}

std::string window(const std::string& from, const std::string& to,
                   const std::string& hours = "07:00-17:00") {
    return "{from: " + from + ", to: " + to + ", hours: \"" + hours + "\"}";
}

struct Corridors : PlannedOperation {
    Corridors() {
        settings = {"spawn_rules.conflict_driven_spawning.displaced_per_conflict_day=0.02",
                    "home.family_size=1"};
    }

    /// Whether the last corridor was used, by day of its plan's run.
    static std::vector<bool> used(const World& world, std::uint32_t member, int days) {
        std::vector<bool> result;
        live(world, member, days, [&](int, const couloir::Run& run) {
            result.push_back(run.counts().corridor_use.back() > 0);
        });
        return result;
    }

    /// How many of those asked would use a corridor of this trust.
    static double trusting(const HomeGroup& group, double trust) {
        People willing = 0;
        for (const Trusting& some : group.trusting)
            willing += some.high <= trust ? some.count : 0;
        return static_cast<double>(willing);
    }

    /// What the trapped thought of a corridor that passes everyone: the share that used it. It is
    /// the only one open that day.
    static double trust_in(const couloir::Run& run, std::size_t corridor) {
        const auto users = static_cast<double>(run.counts().corridor_use[corridor]);
        return users / (users + static_cast<double>(run.counts().trapped[kEast1]));
    }
};

TEST_F(Corridors, AnIncidentClosesItForAsLongAsIsStatedAndNobodyPassesMeanwhile) {
    write("dangerous", corridor("Gate", window("2016-10-20", "2016-12-31"),
                                "incidents_per_1000_passages: 0.2, closed_days_after_incident: 3"));
    const World world(read({"dangerous"}));
    int closings = 0;
    for (std::uint32_t member = 0; member < 8; ++member) {
        int incidents = 0;
        int closed_until = 2;
        live(world, member, 40, [&](int today, const couloir::Run& run) {
            const bool passable = today > closed_until;
            const DayCounts& counts = run.counts();
            EXPECT_EQ(counts.corridor_use[0] > 0, passable) << "day " << today;
            EXPECT_EQ(counts.departures[kEast1], counts.corridor_use[0]) << "day " << today;
            if (!passable) {
                EXPECT_EQ(counts.entered[0], 0) << "the road to Gogjali, day " << today;
            }
            if (run.state().corridors[0].incidents > incidents) {
                incidents = run.state().corridors[0].incidents;
                closed_until = today + 3;
                ++closings;
            }
        });
    }
    EXPECT_GT(closings, 8);
}

TEST_F(Corridors, WithoutIncidentsItStaysOpen) {
    write("calm", corridor("Gate", window("2016-10-20", "2016-12-31"),
                           "incidents_per_1000_passages: 0, closed_days_after_incident: 3"));
    const World world(read({"calm"}));
    live(world, 0, 80, [&](int today, const couloir::Run& run) {
        const bool announced = today >= 3 && today <= day(2016, 12, 31);
        EXPECT_EQ(run.counts().corridor_use[0] > 0, announced) << "day " << today;
    });
}

TEST_F(Corridors, TrustIsAShareOfPeopleWhoDoNotComeToTrustItByWaiting) {
    write("distrusted", corridor("Gate", window("2016-11-05", "2016-12-31"), "trust: 0.1"));
    const World world(read({"distrusted"}));
    double first = 0.0;
    for (std::uint32_t member = 0; member < 5; ++member) {
        live(world, member, 60, [&](int today, const couloir::Run& run) {
            const auto used = static_cast<double>(run.counts().corridor_use[0]);
            if (today == day(2016, 11, 5)) {
                first = used;
                EXPECT_NEAR(trust_in(run, 0), 0.1, 0.01);
            } else if (today > day(2016, 11, 5)) {
                EXPECT_LT(used, 0.1 * first) << "only of those who come to intend it";
            }
        });
    }
}

TEST_F(Corridors, WhoeverTrustsItWaitsForRoom) {
    write("narrow", corridor("Gate", window("2016-10-20", "2016-12-31"), "trust: 0.1", 5));
    const World world(read({"narrow"}));
    live(world, 0, 60, [&](int today, const couloir::Run& run) {
        EXPECT_EQ(run.counts().corridor_use[0], today >= 3 ? 50 : 0) << "day " << today;
    });
}

TEST_F(Corridors, WhoTrustsOneTrustsThoseThatAreTrustedMore) {
    write("two", corridor("Less", window("2016-11-05", "2016-11-05"), "trust: 0.2") +
                     corridor("More", window("2016-11-06", "2016-11-06"), "trust: 0.6") +
                     corridor("Less again", window("2016-11-07", "2016-11-07"), "trust: 0.2"));
    const World world(read({"two"}));
    live(world, 0, 25, [&](int today, const couloir::Run& run) {
        if (today == day(2016, 11, 5)) {
            EXPECT_NEAR(trust_in(run, 0), 0.2, 0.02);
        } else if (today == day(2016, 11, 6)) {
            EXPECT_NEAR(trust_in(run, 1), 0.5, 0.03) << "of the four fifths who are left";
        } else if (today == day(2016, 11, 7)) {
            EXPECT_NEAR(trust_in(run, 2), 0.0, 0.02);
        }
    });
}

TEST_F(Corridors, AnIncidentHalvesTrustInAllOfItsGuarantorAndInNoOther) {
    settings.push_back("corridors.trust_after_incident=0.5");
    // Nobody who is left trusts the first one: its users are those with a level below 0.1.
    const std::string hit = corridor("Hit", window("2016-11-05", "2016-11-05"),
                                     "guarantor: ISF, trust: 0.1, "
                                     "incidents_per_1000_passages: 0.5");
    const auto later = [](const char* name, const char* on, const char* guarantor, double trust) {
        return corridor(name, window(on, on),
                        "trust: " + std::to_string(trust) + ", guarantor: " + guarantor);
    };
    write("plan",
          hit + later("Same", "2016-11-06", "ISF", 0.8) + later("Other", "2016-11-07", "KRG", 0.9));
    const World world(read({"plan"}));
    int with_incidents = 0;
    int without = 0;
    for (std::uint32_t member = 0; member < 20; ++member) {
        live(world, member, 25, [&](int today, const couloir::Run& run) {
            const int incidents = run.state().corridors[0].incidents;
            const double halved = std::max(0.1, 0.8 * std::pow(0.5, incidents));
            if (today == day(2016, 11, 6)) {
                EXPECT_NEAR(trust_in(run, 1), (halved - 0.1) / 0.9, 0.03)
                    << incidents << " incidents";
                ++(incidents > 0 ? with_incidents : without);
            } else if (today == day(2016, 11, 7)) {
                const double trusting = (0.9 - halved) / (1.0 - halved);
                EXPECT_GT(trust_in(run, 2), trusting - 0.03) << incidents << " incidents";
                EXPECT_LT(trust_in(run, 2), trusting + 0.1) << "nobody has asked the newest yet";
            }
        });
    }
    EXPECT_GE(with_incidents, 5);
    EXPECT_GE(without, 2);
}

TEST_F(Corridors, ConvoysTakeThoseWhoTrustItAndThoseWhoDoNotAlike) {
    write("both", corridor("Gate", window("2016-11-05", "2016-12-31"), "trust: 0.5", 1) +
                      "  - evacuation: {from_location: Mosul East 1, to_location: Khazer, "
                      "convoys_per_day: 1, people_per_convoy: 300}\n");
    const World world(read({"both"}));
    live(world, 0, 60, [&](int today, const couloir::Run& run) {
        if (today < day(2016, 11, 5))
            return;
        const HomeGroup& group = run.state().locations[kEast1].home.front();
        EXPECT_NEAR(trusting(group, 0.5) / static_cast<double>(group.asked()), 0.5, 0.05)
            << "day " << today;
    });
}

TEST_F(Corridors, TwoConvoysOfADayTakeWhomTheyTakeApart) {
    const std::string convoy =
        "  - evacuation: {from_location: Mosul East 1, to_location: Khazer, from: 2016-11-06, "
        "to: 2016-11-06, convoys_per_day: 1, people_per_convoy: 300}\n";
    write("two",
          corridor("Gate", window("2016-11-05", "2016-11-05"), "trust: 0.5", 1) + convoy + convoy);
    const World world(read({"two"}));
    constexpr int kRuns = 200;
    constexpr double kTaken = 600.0;
    double squares = 0.0;
    for (std::uint32_t member = 0; member < kRuns; ++member) {
        double willing_before = 0.0;
        live(world, member, 22, [&](int today, const couloir::Run& run) {
            const HomeGroup& group = run.state().locations[kEast1].home.front();
            const double willing = trusting(group, 0.5);
            if (today == day(2016, 11, 6)) {
                const double all = static_cast<double>(group.intending) + kTaken;
                const double share = willing_before / all;
                const double off = willing_before - willing - kTaken * share;
                const double left = (all - kTaken) / (all - 1.0);
                squares += off * off / (kTaken * share * (1.0 - share) * left);
            }
            willing_before = willing;
        });
    }
    EXPECT_NEAR(squares / kRuns, 1.0, 0.4) << "2 where one convoy's luck is the other's";
}

TEST_F(Corridors, OneThatNeverOpensAsAnnouncedPassesNobodyAndOneThatAlwaysDoesPassesPeople) {
    for (const int chance : {0, 1}) {
        write("announced", corridor("Gate", window("2016-10-20", "2016-10-23"),
                                    "opens_as_announced: " + std::to_string(chance)));
        const World world(read({"announced"}));
        for (std::uint32_t member = 0; member < 20; ++member) {
            live(world, member, 10, [&](int today, const couloir::Run& run) {
                const bool open = chance == 1 && today >= 3 && today <= 6;
                EXPECT_EQ(run.counts().corridor_use[0] > 0, open) << "day " << today;
                EXPECT_EQ(run.counts().departures[kEast1] > 0, open) << "day " << today;
            });
        }
    }
}

TEST_F(Corridors, OneThatMayNotOpenIsDrawnOnceAWindow) {
    constexpr std::uint32_t kDraws = 200;
    write("uncertain",
          corridor("Gate",
                   window("2016-10-18", "2016-10-20") + ", " + window("2016-10-22", "2016-10-24"),
                   "opens_as_announced: 0.5"));
    const World world(read({"uncertain"}));
    int first = 0;
    int second = 0;
    int both = 0;
    for (std::uint32_t member = 0; member < kDraws; ++member) {
        const std::vector<bool> use = used(world, member, 9);
        const bool a = use[1];
        const bool b = use[5];
        const std::vector<bool> whole_windows = {false, a, a, a, false, b, b, b, false};
        EXPECT_EQ(use, whole_windows) << "member " << member;
        first += a ? 1 : 0;
        second += b ? 1 : 0;
        both += a && b ? 1 : 0;
    }
    // Within four standard deviations of a half, a half and a quarter.
    EXPECT_NEAR(first, kDraws / 2, 28);
    EXPECT_NEAR(second, kDraws / 2, 28);
    EXPECT_NEAR(both, kDraws / 4, 25);
}

TEST_F(Corridors, AWindowThatDidNotOpenLendsNoHoursToOneThatOverlapsIt) {
    write("uncertain", corridor("Gate",
                                window("2016-10-20", "2016-10-26", "07:00-08:00") + ", " +
                                    window("2016-10-23", "2016-10-29", "07:00-17:00"),
                                "opens_as_announced: 0.5", 10));
    const World world(read({"uncertain"}));
    int only_first = 0;
    for (std::uint32_t member = 0; member < 20; ++member) {
        const std::vector<bool> use = used(world, member, 12);
        if (!use[3] || use[11])
            continue;
        ++only_first;
        live(world, member, 12, [&](int today, const couloir::Run& run) {
            EXPECT_LE(run.counts().corridor_use[0], 10) << "day " << today;
        });
    }
    EXPECT_GE(only_first, 2);
}

TEST_F(Corridors, OneOpensForAMemberInEveryPlanThatHasItOrInNone) {
    const std::string gate = corridor(
        "Gate", window("2016-10-18", "2016-10-19") + ", " + window("2016-10-21", "2016-10-22"),
        "opens_as_announced: 0.5");
    write("alone", gate);
    write("beside", corridor("Before it", window("2016-10-17", "2016-10-30"),
                             "opens_as_announced: 0.5, trust: 0.3") +
                        "  - message: {says: leave, where: [Mosul East 1], from: 2016-10-17,\n"
                        "      to: 2016-10-20, reach: 1, trust: 1}\n" +
                        gate);
    const World alone(read({"alone"}));
    const World beside(read({"beside"}));
    for (std::uint32_t member = 0; member < 40; ++member)
        EXPECT_EQ(used(alone, member, 7), used(beside, member, 7)) << "member " << member;
}

TEST_F(Corridors, OnlyThoseWhomItAdmitsUseIt) {
    scratch.write("scenario.yml",
                  "title: A made-up operation\nstart: 2016-10-17\ndays: 140\ncountries: [Iraq]\n"
                  "groups:\n"
                  "  - {name: men, share: 0.3}\n"
                  "  - {name: women, share: 0.3}\n"
                  "  - {name: children, share: 0.3}\n"
                  "  - {name: people who cannot walk far, share: 0.1, needs_transport: yes}\n"
                  "settings:\n  spawn_rules.conflict_driven_spawning.spawn_mode: intentions\n");
    write("some", corridor("Gate", window("2016-10-20", "2016-12-31"),
                           "admits: women; people who cannot walk far"));
    write("all", corridor("Gate", window("2016-10-20", "2016-12-31"), "admits: all"));
    const auto left = [&](const std::string& plan) {
        const World world(read({plan}));
        couloir::Run run(world, 3, 0);
        run.advance();
        const std::vector<HomeGroup> before = run.state().locations[kEast1].home;
        for (int today = 1; today < 20; ++today)
            run.advance();
        std::vector<bool> result;
        for (std::size_t i = 0; i < 4; ++i) {
            const People now = run.state().locations[kEast1].home[i].residents;
            result.push_back(now < before[i].residents);
        }
        return result;
    };
    EXPECT_EQ(left("some"), (std::vector<bool>{false, true, false, false}));
    EXPECT_EQ(left("all"), (std::vector<bool>{true, true, true, false}))
        << "who cannot walk far needs transport, whoever is admitted";
}

TEST_F(Corridors, NoMorePassThanItsHoursLet) {
    write("narrow", corridor("Gate",
                             window("2016-10-20", "2016-10-29", "07:00-12:00") + ", " +
                                 window("2016-11-05", "2016-11-15", "07:00-17:30"),
                             "", 10));
    const World world(read({"narrow"}));
    for (std::uint32_t member = 0; member < 5; ++member) {
        live(world, member, 35, [&](int today, const couloir::Run& run) {
            const bool short_days = today >= 3 && today <= 12;
            const bool long_days = today >= day(2016, 11, 5) && today <= day(2016, 11, 15);
            // Thousands are trapped and all trust it: it is filled.
            const People most = short_days ? 50 : long_days ? 105 : 0;
            EXPECT_EQ(run.counts().corridor_use[0], most) << "day " << today;
            EXPECT_EQ(run.counts().departures[kEast1], most) << "day " << today;
        });
    }
}

TEST_F(Corridors, NoMorePassThanItsHoursLetWhereEachOfTheRunStandsForMany) {
    settings.push_back("optimisations.hasten=20");
    write("narrow", corridor("Gate", window("2016-10-20", "2016-10-29"), "", 11));
    for (const MeasuredMember& member : measured({"narrow"}, 1, 5)) {
        const double use = value(member, "corridor_use");
        EXPECT_LE(use, 10 * 110.0);
        EXPECT_GE(use, 10 * 100.0) << "five of twenty people a day";
    }
}

}  // namespace
}  // namespace couloir

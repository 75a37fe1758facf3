// What must hold in every world, whatever its map, settings and events.

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cstdlib>
#include <numeric>

#include "couloir/engine/run.hpp"
#include "support/naive_events.hpp"
#include "support/random_world.hpp"
#include "support/two_models.hpp"

namespace couloir {
namespace {

People sum(const std::vector<People>& counts) {
    return std::accumulate(counts.begin(), counts.end(), People{0});
}

bool any_negative(const std::vector<People>& counts) {
    return std::any_of(counts.begin(), counts.end(), [](People count) { return count < 0; });
}

std::vector<CountsOfDay> run(const Scenario& scenario, std::uint32_t member) {
    return engine_days(World(scenario), 7, member, kRandomWorldDays);
}

/// The same worlds each time, unless RC_PARAMS asks for others.
const int kWorldsAreFixed = setenv("RC_PARAMS", "seed=1 max_success=200", 0);

void check(const char* statement, const std::function<void(const Scenario&)>& holds_in) {
    ASSERT_EQ(kWorldsAreFixed, 0);
    EXPECT_TRUE(rc::check(statement, [&] { holds_in(*random_world()); }));
}

TEST(AnyWorld, KeepsEveryPerson) {
    check("people are conserved", [](const Scenario& scenario) {
        const std::vector<CountsOfDay> days = run(scenario, 0);
        for (std::size_t day = 0; day < days.size(); ++day) {
            const CountsOfDay& now = days[day];
            RC_ASSERT(sum(now.present) + now.on_route_total == now.displaced);
            RC_ASSERT(sum(now.on_route) == now.on_route_total);
            if (day > 0)
                RC_ASSERT(now.displaced + sum(now.returned) ==
                          days[day - 1].displaced + sum(now.departures));
        }
    });
}

TEST(AnyWorld, KeepsTheBooksOfEachRoad) {
    check("all arrive or turn back", [](const Scenario& scenario) {
        const std::vector<CountsOfDay> days = run(scenario, 0);
        People entered = 0;
        People arrived = 0;
        for (const CountsOfDay& day : days) {
            entered += sum(day.entered);
            arrived += sum(day.arrivals);
            RC_ASSERT(arrived + day.on_route_total <= entered);
        }
        const auto closes = [](const Event& event) {
            return event.kind == EventKind::kCloseBorder || event.kind == EventKind::kCloseRoute ||
                   event.kind == EventKind::kCloseLocation || event.kind == EventKind::kShutCamp;
        };
        if (std::none_of(scenario.events.begin(), scenario.events.end(), closes))
            RC_ASSERT(arrived + days.back().on_route_total == entered);
    });
}

TEST(AnyWorld, CountsNobodyBelowZero) {
    check("no count is negative", [](const Scenario& scenario) {
        for (const CountsOfDay& day : run(scenario, 0)) {
            for (const auto* counts :
                 {&day.present, &day.arrivals, &day.departures, &day.entered, &day.on_route}) {
                RC_ASSERT(!any_negative(*counts));
            }
        }
    });
}

TEST(AnyWorld, SendsNobodyDownAClosedRoad) {
    check("a closed road is not entered", [](const Scenario& scenario) {
        const std::vector<CountsOfDay> days = run(scenario, 0);
        NaiveWorld map = naive_world(scenario);
        for (int day = 0; day < kRandomWorldDays; ++day) {
            for (const bool early : {true, false}) {
                for (const Event& event : scenario.events) {
                    if (std::max(0, event.day) == day &&
                        happens_before_departures(event.kind) == early)
                        apply_event(map, event, day);
                }
            }
            for (std::size_t link = 0; link < map.links.size(); ++link) {
                if (!map.links[link].open())
                    RC_ASSERT(days[static_cast<std::size_t>(day)].entered[link] == 0);
            }
        }
    });
}

TEST(AnyWorld, RepeatsItselfWithTheSameSeed) {
    check("same seed, same counts",
          [](const Scenario& scenario) { RC_ASSERT(run(scenario, 3) == run(scenario, 3)); });
}

TEST(AnyWorld, GivesAMemberTheSameLuckInAnyCompany) {
    check("members do not know of each other", [](const Scenario& scenario) {
        const World world(scenario);
        const auto alone = engine_days(World(scenario), 7, 2, kRandomWorldDays);
        for (const std::uint32_t other : {5U, 0U, 9U})
            engine_days(world, 7, other, kRandomWorldDays);
        RC_ASSERT(engine_days(world, 7, 2, kRandomWorldDays) == alone);
    });
}

TEST(AnyWorld, GivesInterleavedMembersTheirOwnDays) {
    check("members take turns", [](const Scenario& scenario) {
        const World world(scenario);
        couloir::Run first(world, 7, 0);
        couloir::Run second(world, 7, 1);
        const std::vector<CountsOfDay> alone = run(scenario, 1);
        for (const CountsOfDay& day : alone) {
            first.advance();
            second.advance();
            RC_ASSERT(second.counts().present == day.present);
            RC_ASSERT(second.counts().entered == day.entered);
        }
    });
}

}  // namespace
}  // namespace couloir

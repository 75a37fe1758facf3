#include "couloir/inference/forecast/situation.hpp"

#include <gtest/gtest.h>

#include "couloir/inference/forecast/model.hpp"
#include "unit/inference/calibration/small_war.hpp"

namespace couloir {
namespace {

double stirred(const Scenario& war, int origin) {
    return stirred_by_fighting(war.as_of(war.start + origin), origin);
}

TEST(Situation, AnOutbreakStirsAndFadingFightingCalms) {
    const Scenario war = small_war();
    EXPECT_LT(stirred(war, 24), 1.0) << "the fighting in the north has gone on for weeks";
    EXPECT_GT(stirred(war, 25), 1.5) << "it has come to the south";
}

TEST(Situation, WithoutFightingNothingIsStirred) {
    Scenario war = small_war();
    war.events.clear();
    war.locations.front().kind = LocationKind::kTown;
    EXPECT_EQ(stirred(war, 40), 1.0);
}

TEST(Situation, WhereFightingEndsTheForecastWithEventsGrowsLess) {
    Scenario war = small_war();
    count_each_week(war, [](std::size_t, int day) { return 100.0 * day; });
    Event peace;
    peace.day = 50;
    peace.from = LocationId::from_index(0);
    war.events.push_back(peace);
    peace.from = LocationId::from_index(1);
    war.events.push_back(peace);
    const Situation situation = situation_of(war, 56, Hindsight::kNone);
    const double without = prognosis_of(situation, 0, 30).centre;
    const double with = prognosis_of(situation, 0, 30, Knowledge::kEvents).centre;
    EXPECT_LT(with, without);
    EXPECT_GT(with, situation.series.front().counts.back().people);
}

}  // namespace
}  // namespace couloir

#include "couloir/inference/forecast/corrections.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace couloir {
namespace {

/// Two camps that were open for so many days, of the same size; they are the total.
Situation two_camps(int days, std::optional<int> corrected_on = {}) {
    const std::vector<Count> camp{{0, 1000.0}, {days, 1000.0}};
    const std::vector<Count> total{{0, 2000.0}, {days, 2000.0}};
    Situation situation{days, {{"*", total}, {"One", camp}, {"Other", camp}}, true};
    situation.series[1].corrected_on = corrected_on;
    return situation;
}

Distribution exactly(double people) {
    return Distribution::from_draws({people});
}

TEST(Correction, MayComeToACampThatHadNone) {
    const CorrectionOutlook outlook = correction_outlook(two_camps(30), 1);
    EXPECT_NEAR(outlook.chance, 0.3, 1e-12) << "1 - exp(-365 / 560), but never more than 0.3";
    EXPECT_GT(outlook.share, 0.0);
}

TEST(Correction, ComesOnce) {
    EXPECT_EQ(correction_outlook(two_camps(30, 20), 1).chance, 0.0);
    EXPECT_GT(correction_outlook(two_camps(30, 20), 2).chance, 0.0);
}

TEST(Correction, IsExpectedLessTheLongerNoneCame) {
    EXPECT_NEAR(correction_outlook(two_camps(2000), 1).chance, 1.0 - std::exp(-365.0 / 4500.0),
                1e-12);
    EXPECT_GT(correction_outlook(two_camps(2000, 1900), 2).chance,
              correction_outlook(two_camps(2000), 2).chance)
        << "where one came, more may follow";
}

TEST(Correction, BearsOnThePartOfATotalThatHadNone) {
    EXPECT_DOUBLE_EQ(correction_outlook(two_camps(30, 20), 0).share, 0.5);
}

/// Camps whose people came while they were counted.
Situation filling_camps(int days) {
    Situation situation = two_camps(days);
    for (std::size_t i = 1; i <= 2; ++i)
        situation.series[i].counts.front().people = 0.0;
    return situation;
}

TEST(Correction, BearsOnThoseWhoCameSinceCountingBegan) {
    EXPECT_DOUBLE_EQ(correction_outlook(filling_camps(60), 1).share, 1.0);
    EXPECT_DOUBLE_EQ(correction_outlook(filling_camps(60), 0).share, 1.0);
    EXPECT_LT(correction_outlook(two_camps(60), 1).share, 0.02)
        << "a stock that was there before has been counted often";
    EXPECT_LT(correction_outlook(two_camps(60), 0).share, 0.02);
}

TEST(Correction, BearsOnOldStocksTooWhereOneCame) {
    EXPECT_DOUBLE_EQ(correction_outlook(two_camps(60, 20), 2).share, 1.0);
}

TEST(Correction, DoesNotExistInANativeFolder) {
    Situation situation = two_camps(30);
    situation.may_be_corrected = false;
    EXPECT_EQ(correction_outlook(situation, 1).chance, 0.0);
}

TEST(CorrectedForecast, HasFewerPeopleByAnyFactorDownToFourTenths) {
    const Distribution corrected = as_later_corrected(exactly(1000.0), {0.3, 1.0});
    EXPECT_NEAR(corrected.quantile(0.01), 430.0, 20.0);
    EXPECT_NEAR(corrected.quantile(0.15), 700.0, 20.0);
    EXPECT_EQ(corrected.quantile(0.5), 1000.0);
}

TEST(CorrectedForecast, IsTheSameWhereNoCorrectionComes) {
    const Distribution first = Distribution::from_draws({1.0, 2.0, 7.0});
    EXPECT_EQ(as_later_corrected(first, {}).atoms(), first.atoms());
}

}  // namespace
}  // namespace couloir

#include "couloir/inference/backtest/camps_told.hpp"

#include <gtest/gtest.h>

#include "couloir/inference/forecast/learned.hpp"

namespace couloir {
namespace {

Situation on_day_60(const std::vector<Count>& steady, const std::vector<Count>& other) {
    Situation situation{60, {{"*", {}}, {"Steady", steady}, {"Other", other}}};
    for (std::size_t i = 0; i < steady.size(); ++i)
        situation.series[0].counts.push_back({steady[i].day, steady[i].people + other[i].people});
    return situation;
}

std::vector<Count> line(double first, double a_day) {
    std::vector<Count> counts;
    for (int day = 0; day <= 60; day += 10)
        counts.push_back({day, first + a_day * day});
    return counts;
}

TEST(CampsTold, TotalsTellWhichCampWillBeCorrected) {
    const Situation situation = on_day_60(line(5000, 0), line(2000, 100));
    std::vector<Count> told = situation.series[0].counts;
    for (std::size_t i = 0; i < told.size(); ++i)
        told[i].people -= 0.4 * situation.series[2].counts[i].people;
    const auto losses = losses_told(situation, told);
    EXPECT_NEAR(losses[1], 0.0, 0.02);
    EXPECT_NEAR(losses[2], 0.4, 0.02);
}

TEST(CampsTold, ACampThatWasCorrectedIsDoneWith) {
    Situation situation = on_day_60(line(5000, 0), line(2000, 100));
    situation.series[2].corrected_on = 40;
    std::vector<Count> told = situation.series[0].counts;
    for (Count& count : told)
        count.people *= 0.9;
    EXPECT_EQ(losses_told(situation, told)[2], 0.0);
    EXPECT_GT(losses_told(situation, told)[1], 0.1);
}

TEST(CampsTold, KeepTheirPartOfTheTotal) {
    Situation situation = on_day_60(line(5000, 0), line(2000, 100));
    for (Count& count : situation.series[0].counts)
        count.people *= 1.25;
    std::vector<Count> told = situation.series[0].counts;
    told.push_back({90, 20000});
    const auto camps = camps_told(situation, learned_model({}), 30, told);
    EXPECT_NEAR(camps[1] + camps[2], 0.8 * 20000, 1e-6);
    EXPECT_GT(camps[2] / camps[1], 8000.0 / 5000.0) << "the other camp grows";
}

}  // namespace
}  // namespace couloir

#include "couloir/inference/channel_score.hpp"

#include <gtest/gtest.h>

namespace couloir {
namespace {

constexpr auto kStock = ObservationKind::kStock;
constexpr auto kFlow = ObservationKind::kFlow;
constexpr auto kCumulative = ObservationKind::kCumulative;

Observation observed(Date date, std::string location, double figure, ObservationKind what) {
    Observation observation;
    observation.date = date;
    observation.location = std::move(location);
    observation.figure = figure;
    observation.what = what;
    return observation;
}

/// Two days at one camp: 10 then 20 people present, 100 then 200 displaced.
class Channels : public testing::Test {
  protected:
    Channels() {
        scenario_.start = Date(2016, 10, 17);
        scenario_.locations.resize(1);
        scenario_.locations[0].name = "Camp";
        for (const double scale : {1.0, 2.0}) {
            ForecastDay day;
            day.locations.resize(1);
            day.locations[0].present = {.mean = 10 * scale, .q05 = 5, .q95 = 25};
            day.displaced = {.mean = 100 * scale, .q05 = 50, .q95 = 250};
            day.displaced_ever = {.mean = 150 * scale, .q05 = 50, .q95 = 350};
            day.in_camps = {.mean = 60 * scale, .q05 = 30, .q95 = 150};
            day.elsewhere = {.mean = 40 * scale, .q05 = 20, .q95 = 100};
            day.by_corridor_so_far = {.mean = 7 * scale, .q05 = 0, .q95 = 20};
            day.by_convoy_so_far = {.mean = 9 * scale, .q05 = 0, .q95 = 30};
            forecast_.days.push_back(day);
        }
    }

    const Summary* says(int day, std::string location, ObservationKind what) const {
        return forecast_of(observed(scenario_.start + day, std::move(location), 0, what), scenario_,
                           forecast_);
    }

    Scenario scenario_;
    Forecast forecast_;
};

TEST_F(Channels, CompareAStockWithThePeoplePresentThatDay) {
    EXPECT_EQ(says(0, "Camp", kStock)->mean, 10);
    EXPECT_EQ(says(1, "Camp", kStock)->mean, 20);
}

TEST_F(Channels, CompareCountsOfTheWholeWithThoseDisplacedNowOrEver) {
    EXPECT_EQ(says(1, "*", kStock)->mean, 200);
    EXPECT_EQ(says(1, "*", kCumulative)->mean, 300);
}

TEST_F(Channels, CompareCampsTogetherAndThoseOutsideThem) {
    EXPECT_EQ(says(1, "*camps", kStock)->mean, 120);
    EXPECT_EQ(says(1, "*elsewhere", kStock)->mean, 80);
    EXPECT_EQ(says(1, "*camps", kCumulative), nullptr) << "who was ever in a camp is not counted";
}

TEST_F(Channels, CompareWhoLeftByACorridorWithTheCorridorsAndNeverWithAllWhoLeft) {
    EXPECT_EQ(says(1, "*corridors", kCumulative), nullptr) << "a run without corridors";
    scenario_.plan = Plan{};
    EXPECT_EQ(says(1, "*corridors", kCumulative), nullptr);
    scenario_.plan->corridors.emplace_back();
    EXPECT_EQ(says(1, "*corridors", kCumulative)->mean, 14);
    EXPECT_EQ(says(1, "*convoys", kCumulative), nullptr) << "a run without convoys";
    scenario_.plan->evacuations.emplace_back();
    EXPECT_EQ(says(1, "*convoys", kCumulative)->mean, 18);
}

TEST_F(Channels, SayWhereThePlanRestsOnWhatIsScored) {
    auto known = observed(scenario_.start, "*convoys", 9, kCumulative);
    known.claim = "red-cross ocha";
    auto unknown = observed(scenario_.start, "Camp", 10, kStock);
    unknown.claim = "camp-count";
    scenario_.channels = {{"convoys", {known}}, {"camp", {unknown}}};
    scenario_.plan = Plan{};
    scenario_.plan->evacuations.emplace_back();
    EXPECT_FALSE(score_channels(scenario_, forecast_)[0].plan_knew);
    scenario_.plan->claims = {"ocha"};
    const auto scores = score_channels(scenario_, forecast_);
    EXPECT_TRUE(scores[0].plan_knew);
    EXPECT_FALSE(scores[1].plan_knew);
}

TEST_F(Channels, SayWhyTheyAreNotScored) {
    scenario_.channels = {{"corridors", {observed(scenario_.start, "*corridors", 0, kCumulative)}},
                          {"convoys", {observed(scenario_.start, "*convoys", 9, kCumulative)}}};
    auto scores = score_channels(scenario_, forecast_);
    EXPECT_EQ(scores[0].not_counted, "this run has no corridors");
    EXPECT_EQ(scores[1].not_counted, "this run has no convoys");
    EXPECT_EQ(scores[1].agreement.count(), 0);
    scenario_.plan = Plan{};
    scenario_.plan->corridors.emplace_back();
    scores = score_channels(scenario_, forecast_);
    EXPECT_TRUE(scores[0].not_counted.empty());
    EXPECT_EQ(scores[0].agreement.mean_absolute_difference(), 7);
}

TEST_F(Channels, AreScoredInPeopleWhereOneCountStandsForMany) {
    scenario_.settings.hasten = 100;
    scenario_.channels = {{"camp", {observed(scenario_.start, "Camp", 1000, kStock)}}};
    EXPECT_EQ(score_channels(scenario_, forecast_)[0].agreement.mean_absolute_difference(), 0);
}

TEST_F(Channels, HoldABandAgainstTheRangeAndSayWhetherTheForecastIsInside) {
    auto within = observed(scenario_.start, "*", 130, kStock);
    within.low = 90;
    within.high = 140;
    auto above = observed(scenario_.start, "*", 60, kStock);
    above.low = 40;
    above.high = 60;
    auto beyond = observed(scenario_.start, "*", 300, kStock);
    beyond.low = 260;
    beyond.high = 400;
    scenario_.channels = {
        {"rival", {within, above, beyond, observed(scenario_.start, "*", 100, kStock)}}};
    const Agreement agreement = score_channels(scenario_, forecast_).front().agreement;
    EXPECT_EQ(agreement.bands(), 3);
    EXPECT_EQ(agreement.inside_bands(), 1) << "the mean is 100";
    EXPECT_EQ(agreement.mean_absolute_difference(), (0 + 40 + 160 + 0) / 4.0);
    EXPECT_EQ(agreement.coverage_90(), 0.75) << "50 to 250 meets the first two";
}

TEST_F(Channels, LeaveOutWhatTheForecastSaysNothingOf) {
    EXPECT_EQ(says(-1, "Camp", kStock), nullptr);
    EXPECT_EQ(says(2, "*", kStock), nullptr);
    EXPECT_EQ(says(0, "Camp", kFlow), nullptr);
    EXPECT_EQ(says(0, "Camp", kCumulative), nullptr);
    EXPECT_EQ(says(0, "*", kFlow), nullptr);
    EXPECT_EQ(says(0, "Elsewhere", kStock), nullptr);
}

TEST_F(Channels, AreScoredEachByItself) {
    scenario_.channels = {{"whole", {observed(scenario_.start, "*", 90, kStock)}},
                          {"camps",
                           {observed(scenario_.start + 1, "Camp", 30, kStock),
                            observed(scenario_.start + 9, "Camp", 30, kStock)}}};
    const auto scores = score_channels(scenario_, forecast_);
    ASSERT_EQ(scores.size(), 2U);
    EXPECT_EQ(scores[0].agreement.mean_absolute_difference(), 10);
    EXPECT_EQ(scores[0].agreement.coverage_90(), 1.0);
    EXPECT_EQ(scores[1].agreement.count(), 1);
    EXPECT_EQ(scores[1].agreement.coverage_90(), 0.0);
    EXPECT_EQ(scores[1].left_out, 1);
}

}  // namespace
}  // namespace couloir

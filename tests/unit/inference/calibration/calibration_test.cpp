#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "couloir/inference/calibration/calibrate.hpp"
#include "couloir/inference/calibration/learnt.hpp"
#include "unit/inference/calibration/small_war.hpp"

namespace couloir {
namespace {

constexpr double kPerDay = 150.0;

/// Near takes two in three of those who leave, `kPerDay` people a day.
Scenario counted_war() {
    Scenario war = small_war();
    count_each_week(war, [](std::size_t row, int day) {
        const double shares[] = {1.0, 0.66, 0.3};
        return std::round(kPerDay * day * shares[row]);
    });
    return war;
}

Posterior posterior_of(const Scenario& war, int threads = 0) {
    return *calibrate(war.as_of(war.start + 60), {.members = 120, .seed = 5, .threads = threads});
}

TEST(EnsembleUpdate, OfANormalNumberSeenWithAnErrorIsTheTextbookOne) {
    constexpr std::size_t kMembers = 4000;
    MemberTable scores(1, kMembers);
    MemberTable idle(4, kMembers);
    for (std::uint32_t k = 0; k < kMembers; ++k) {
        scores.at(0, k) = normal_score(1, k, 0);
        for (std::size_t i = 0; i < idle.rows; ++i)
            idle.at(i, k) = normal_score(1, k, 10 + i);
    }
    std::uint64_t round = 100;
    for (const double inflation : {2.0, 2.0}) {
        MemberTable errors(1, kMembers);
        for (std::uint32_t k = 0; k < kMembers; ++k)
            errors.at(0, k) = 0.5 * normal_score(1, k, round);
        ++round;
        assimilate(scores, idle, MemberTable(scores), {1.0}, errors, {0.25}, inflation);
    }
    double mean = 0.0;
    double square = 0.0;
    for (std::size_t k = 0; k < kMembers; ++k) {
        mean += scores.at(0, k) / kMembers;
        square += scores.at(0, k) * scores.at(0, k) / kMembers;
    }
    EXPECT_NEAR(mean, 1.0 / 1.25, 0.04) << "a prior N(0, 1) and a sighting 1 with variance 0.25";
    EXPECT_NEAR(std::sqrt(square - mean * mean), std::sqrt(0.2), 0.03);
}

TEST(EnsembleUpdate, GivesTailsToWhatWasLearntAndToNothingElse) {
    constexpr std::size_t kMembers = 4;
    const double unlearnt[] = {-1.5, -0.5, 0.5, 1.5};  // its spread is above that of a prior
    const double learnt[] = {1.9, 1.9, 2.1, 2.1};
    MemberTable scores(2, kMembers);
    for (std::size_t k = 0; k < kMembers; ++k) {
        scores.at(0, k) = unlearnt[k];
        scores.at(1, k) = learnt[k];
    }
    give_tails(scores, {1.0, 3.0, 1.0, 3.0});
    for (std::size_t k = 0; k < kMembers; ++k)
        EXPECT_EQ(scores.at(0, k), unlearnt[k]);
    EXPECT_NEAR(scores.at(1, 0), 1.9, 1e-12);
    EXPECT_NEAR(scores.at(1, 1), 1.7, 0.01);
    EXPECT_NEAR(scores.at(1, 3), 2.3, 0.01);
}

TEST(Calibration, LearnsHowManyLeaveADay) {
    const Posterior posterior = posterior_of(counted_war());
    const std::vector<Learnt> all = learnt(posterior);
    const auto rate = std::ranges::find_if(
        all, [](const Learnt& one) { return one.belief->name == "departures.share_per_day"; });
    ASSERT_NE(rate, all.end());
    EXPECT_GT(rate->narrower, 0.3);
    EXPECT_LT(rate->low, rate->high);
    EXPECT_GT(share_explained(posterior), 0.7);
    double displaced = 0.0;
    for (const MemberState& state : posterior.states)
        displaced += state.displaced / static_cast<double>(posterior.states.size());
    EXPECT_NEAR(displaced, kPerDay * 60, 0.35 * kPerDay * 60);
}

/// As many members as the posterior has, of which two unknowns say the same.
Posterior with_twins(Posterior posterior, std::size_t one, std::size_t other) {
    for (std::size_t k = 0; k < posterior.scores.members; ++k)
        posterior.scores.at(other, k) = -posterior.scores.at(one, k);
    return posterior;
}

TEST(Calibration, SaysWhichUnknownsItCouldNotTellApart) {
    const Posterior posterior = posterior_of(counted_war());
    const auto pairs = not_told_apart(with_twins(posterior, 0, 1));
    ASSERT_GE(pairs.size(), kStrongestPairs);
    EXPECT_EQ(pairs[0].first, posterior.unknowns.beliefs()[0].name);
    EXPECT_EQ(pairs[0].second, posterior.unknowns.beliefs()[1].name);
    EXPECT_NEAR(pairs[0].correlation, -1.0, 1e-9);
    EXPECT_TRUE(pairs[0].is_strong());
    for (std::size_t i = 1; i < pairs.size(); ++i) {
        EXPECT_LE(std::abs(pairs[i].correlation), std::abs(pairs[i - 1].correlation));
        EXPECT_TRUE(pairs[i].is_strong() || i < kStrongestPairs);
    }
}

TEST(Calibration, TheSlowlyVaryingRateIsComparedWithTheRest) {
    Posterior posterior = posterior_of(counted_war());
    const auto& beliefs = posterior.unknowns.beliefs();
    std::vector<double> sum(posterior.scores.members, 0.0);
    for (std::size_t row = 0; row < beliefs.size(); ++row) {
        for (std::size_t k = 0; k < sum.size() && beliefs[row].name.starts_with("wave@"); ++k)
            sum[k] += posterior.scores.at(row, k);
    }
    for (std::size_t k = 0; k < sum.size(); ++k)
        posterior.scores.at(0, k) = sum[k];
    const auto pairs = not_told_apart(posterior);
    EXPECT_EQ(pairs[0].first, beliefs[0].name);
    EXPECT_EQ(pairs[0].second, kMeanOfWaves);
    EXPECT_TRUE(std::ranges::none_of(pairs, [](const Confused& pair) {
        return pair.first.starts_with("wave@") && pair.second.starts_with("wave@");
    })) << "neighbours are alike because the rate varies slowly";
}

TEST(Calibration, GivesTheSameBytesOnAnyThreads) {
    const Scenario war = counted_war();
    EXPECT_EQ(posterior_of(war, 1).scores.cells, posterior_of(war, 2).scores.cells);
}

TEST(Calibration, WithoutCountsThePosteriorIsThePrior) {
    Scenario war = small_war();
    war.registrations = {};
    const Posterior posterior = posterior_of(war);
    EXPECT_EQ(posterior.scores.cells, posterior.prior.cells);
    EXPECT_TRUE(posterior.explained.empty());
    EXPECT_TRUE(not_told_apart(posterior).empty());
}

TEST(Calibration, NobodyAppearsOrVanishesInAPosteriorState) {
    for (const MemberState& state : posterior_of(counted_war()).states) {
        double everyone = state.on_route;
        for (const double people : state.present)
            everyone += people;
        EXPECT_DOUBLE_EQ(everyone, state.displaced);
    }
}

TEST(Registration, ACountTellsOfPeopleWhoWereThereDaysAgo) {
    History history(1, 10);
    for (int day = 0; day < 10; ++day)
        history.at(0, day) = 100.0 * day;
    EXPECT_DOUBLE_EQ(history.delayed(0, 8, 3.5), 450.0);
    EXPECT_DOUBLE_EQ(history.delayed(0, 2, 5.0), 0.0) << "before day 0: as on day 0";
}

TEST(Registration, AStepMovesAllLaterCountsOfItsSeriesAlike) {
    const std::vector<UsedCount> counts{{0, 0, 7, 1}, {0, 1, 14, 1}, {0, 2, 21, 1}, {1, 0, 7, 1}};
    const auto errors = registration_errors(counts, {0.0, 0.0, 1.0, 0.5}, 0, 1, 1);
    EXPECT_NE(errors[0], 0.0);
    EXPECT_NE(errors[1], errors[0]);
    const auto none = registration_errors(counts, {0.0, 0.0, 0.0, 0.5}, 0, 1, 1);
    EXPECT_EQ(none, std::vector<double>(4, 0.0));
}

TEST(Registration, OfManyCountsTheLastIsAlwaysUsed) {
    Series series{"*", {}};
    for (int day = 1; day <= 100; ++day)
        series.counts.push_back({day, 10.0 * day});
    const auto used = used_counts({series}, 90, 12);
    ASSERT_EQ(used.size(), 12U);
    EXPECT_EQ(used.back().day, 90);
}

}  // namespace
}  // namespace couloir

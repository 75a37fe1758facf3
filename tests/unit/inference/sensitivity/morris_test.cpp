#include "couloir/inference/sensitivity/morris.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

namespace couloir {
namespace {

const std::vector<std::string> kThree{"one", "two", "three"};

using Function = std::function<double(const std::vector<double>&)>;

std::vector<MorrisEffect> effects_on(const Function& function, const MorrisPlan& plan) {
    std::vector<std::vector<double>> elementary(kThree.size());
    for (int number = 0; number < plan.trajectories; ++number) {
        const MorrisTrajectory trajectory = morris_trajectory(plan, kThree, number);
        std::vector<double> figures;
        for (const auto& point : trajectory.points)
            figures.push_back(function(point));
        const std::vector<double> effects = elementary_effects(trajectory, figures);
        for (std::size_t i = 0; i < effects.size(); ++i)
            elementary[i].push_back(effects[i]);
    }
    std::vector<MorrisEffect> effects;
    for (const auto& of_factor : elementary)
        effects.push_back(morris_effect(of_factor));
    return effects;
}

TEST(Morris, FindsTheSlopesOfAPlane) {
    const auto effects =
        effects_on([](const auto& x) { return 7.0 + 3.0 * x[0] - 2.0 * x[1]; }, {});
    EXPECT_NEAR(effects[0].mu_star, 3.0, 1e-12);
    EXPECT_NEAR(effects[0].mu, 3.0, 1e-12);
    EXPECT_NEAR(effects[0].sigma, 0.0, 1e-12);
    EXPECT_NEAR(effects[1].mu_star, 2.0, 1e-12);
    EXPECT_NEAR(effects[1].mu, -2.0, 1e-12);
    EXPECT_TRUE(effects[1].is_seen());
    EXPECT_EQ(effects[2].mu_star, 0.0) << "exactly: nothing reads it";
    EXPECT_EQ(effects[2].sigma, 0.0);
    EXPECT_FALSE(effects[2].is_seen());
}

/// The effect of x0 on x0 x1 is x1, even over four levels: mean 1/2, variance 5/36.
TEST(Morris, FindsHowMuchAnEffectDependsOnTheOtherFactor) {
    const auto effects = effects_on([](const auto& x) { return x[0] * x[1]; }, {4000, 4, 1});
    for (const std::size_t factor : {0U, 1U}) {
        EXPECT_NEAR(effects[factor].mu_star, 0.5, 0.025);
        EXPECT_NEAR(effects[factor].sigma, std::sqrt(5.0 / 36.0), 0.02);
        EXPECT_NEAR(effects[factor].least, 0.0, 1e-12);
        EXPECT_NEAR(effects[factor].most, 1.0, 1e-12);
    }
}

/// The effect of x0 on 4 (x0 - 1/2)^2, from 0 to 2/3 or from 1/3 to 1, is 4/3 either way.
TEST(Morris, SeesAnEffectWhoseSignChanges) {
    const auto effects =
        effects_on([](const auto& x) { return 4.0 * (x[0] - 0.5) * (x[0] - 0.5); }, {1000, 4, 1});
    EXPECT_NEAR(effects[0].mu_star, 4.0 / 3.0, 1e-12);
    EXPECT_NEAR(effects[0].mu, 0.0, 0.15);
    EXPECT_NEAR(effects[0].sigma, 4.0 / 3.0, 0.02);
}

TEST(Morris, MovesEachFactorOnceByTwoThirdsOfItsRange) {
    for (int number = 0; number < 20; ++number) {
        const MorrisTrajectory trajectory = morris_trajectory({}, kThree, number);
        ASSERT_EQ(trajectory.points.size(), 4U);
        std::set<std::size_t> moved;
        for (std::size_t i = 0; i < trajectory.steps.size(); ++i) {
            const MorrisStep& step = trajectory.steps[i];
            moved.insert(step.factor);
            EXPECT_NEAR(std::abs(step.by), 2.0 / 3.0, 1e-12);
            for (std::size_t factor = 0; factor < kThree.size(); ++factor) {
                const double change =
                    trajectory.points[i + 1][factor] - trajectory.points[i][factor];
                EXPECT_NEAR(change, factor == step.factor ? step.by : 0.0, 1e-12);
            }
        }
        EXPECT_EQ(moved.size(), kThree.size());
    }
}

TEST(Morris, VisitsEveryLevelAsOften) {
    std::map<long, int> visits;
    constexpr int kTrajectories = 4000;
    for (int number = 0; number < kTrajectories; ++number) {
        const MorrisTrajectory trajectory = morris_trajectory({}, kThree, number);
        ++visits[std::lround(3.0 * trajectory.points.front()[1])];
    }
    ASSERT_EQ(visits.size(), 4U);
    for (const auto& [level, count] : visits)
        EXPECT_NEAR(count, kTrajectories / 4.0, 120.0) << "level " << level;
}

TEST(Morris, AFactorMoreMovesNoOther) {
    const std::vector<std::string> four{"new", "one", "two", "three"};
    for (int number = 0; number < 10; ++number) {
        const auto with = morris_trajectory({}, four, number);
        const auto without = morris_trajectory({}, kThree, number);
        for (std::size_t i = 0; i < kThree.size(); ++i) {
            EXPECT_EQ(with.points.front()[i + 1], without.points.front()[i]);
            EXPECT_EQ(with.points.back()[i + 1], without.points.back()[i]);
        }
    }
}

}  // namespace
}  // namespace couloir

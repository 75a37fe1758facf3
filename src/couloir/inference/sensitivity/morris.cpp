#include "couloir/inference/sensitivity/morris.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "couloir/base/assert.hpp"
#include "couloir/base/hash.hpp"
#include "couloir/base/luck.hpp"

namespace couloir {
namespace {

constexpr std::uint64_t kDesign = hash_text("the design of a screening");

/// What chance decides of a factor on one trajectory.
struct Walk {
    int from = 0;  ///< level
    int to = 0;
    double turn = 0.0;  ///< factors move in this order
};

Walk walk_of(const MorrisPlan& plan, const std::string& factor, int number) {
    const Luck luck =
        prior_luck(plan.seed, static_cast<std::uint32_t>(number), mix(kDesign, hash_text(factor)));
    const int half = plan.levels / 2;
    const int low = static_cast<int>(luck.uniform(0) * half);
    const bool rises = luck.uniform(1) < 0.5;
    return {rises ? low : low + half, rises ? low + half : low, luck.uniform(2)};
}

}  // namespace

MorrisTrajectory morris_trajectory(const MorrisPlan& plan, std::span<const std::string> factors,
                                   int number) {
    COULOIR_ASSERT(plan.levels >= 2 && plan.levels % 2 == 0, "levels are even");
    std::vector<Walk> walks;
    for (const std::string& factor : factors)
        walks.push_back(walk_of(plan, factor, number));
    std::vector<std::size_t> order(factors.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return walks[i].turn; });

    const double highest = plan.levels - 1;
    std::vector<double> point;
    for (const Walk& walk : walks)
        point.push_back(walk.from / highest);
    MorrisTrajectory trajectory{{point}, {}};
    for (const std::size_t factor : order) {
        const Walk& walk = walks[factor];
        point[factor] = walk.to / highest;
        trajectory.points.push_back(point);
        trajectory.steps.push_back({factor, (walk.to - walk.from) / highest});
    }
    return trajectory;
}

std::vector<double> elementary_effects(const MorrisTrajectory& trajectory,
                                       std::span<const double> figures) {
    COULOIR_ASSERT(figures.size() == trajectory.points.size(), "a figure at each point");
    std::vector<double> effects(trajectory.steps.size());
    for (std::size_t i = 0; i < trajectory.steps.size(); ++i) {
        const MorrisStep& step = trajectory.steps[i];
        effects[step.factor] = (figures[i + 1] - figures[i]) / step.by;
    }
    return effects;
}

MorrisEffect morris_effect(std::span<const double> elementary) {
    COULOIR_ASSERT(!elementary.empty(), "a screening has a trajectory");
    MorrisEffect effect;
    const double n = static_cast<double>(elementary.size());
    effect.least = std::abs(elementary.front());
    for (const double one : elementary) {
        effect.mu += one / n;
        effect.mu_star += std::abs(one) / n;
        effect.least = std::min(effect.least, std::abs(one));
        effect.most = std::max(effect.most, std::abs(one));
    }
    double squares = 0.0;
    for (const double one : elementary)
        squares += (one - effect.mu) * (one - effect.mu);
    effect.sigma = n > 1.0 ? std::sqrt(squares / (n - 1.0)) : 0.0;
    return effect;
}

}  // namespace couloir

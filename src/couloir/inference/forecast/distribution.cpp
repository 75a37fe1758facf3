#include "couloir/inference/forecast/distribution.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/base/assert.hpp"

namespace couloir {
namespace {

double at_rank(const std::vector<double>& sorted, double rank) {
    const double last = static_cast<double>(sorted.size() - 1);
    const double place = std::clamp(rank, 0.0, last);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

double in_tails(double share) {
    return (1.0 - share) / 2.0;
}

}  // namespace

Distribution Distribution::from_quantiles(const std::function<double(double)>& quantile) {
    Distribution result;
    for (int i = 0; i < kAtoms; ++i) {
        const double value = quantile((i + 0.5) / kAtoms);
        result.atoms_[static_cast<std::size_t>(i)] = std::max(0.0, value);
    }
    std::ranges::sort(result.atoms_);
    return result;
}

Distribution Distribution::from_draws(std::vector<double> draws) {
    COULOIR_ASSERT(!draws.empty(), "a distribution needs a draw");
    std::ranges::sort(draws);
    const double n = static_cast<double>(draws.size());
    return from_quantiles([&](double u) { return at_rank(draws, u * n - 0.5); });
}

Distribution Distribution::pool(const std::vector<Distribution>& parts) {
    std::vector<double> draws;
    for (const Distribution& part : parts)
        draws.insert(draws.end(), part.atoms_.begin(), part.atoms_.end());
    return from_draws(std::move(draws));
}

double Distribution::quantile(double u) const {
    return at_rank(atoms_, u * kAtoms - 0.5);
}

double Distribution::chance_above(double people) const {
    const auto above = std::ranges::upper_bound(atoms_, people);
    return static_cast<double>(atoms_.end() - above) / kAtoms;
}

double Distribution::rank_of(double people) const {
    const auto [first, last] = std::equal_range(atoms_.begin(), atoms_.end(), people);
    const auto below = static_cast<double>(first - atoms_.begin());
    return (below + 0.5 * static_cast<double>(last - first)) / kAtoms;
}

double crps(const Distribution& forecast, double came) {
    constexpr double kCount = Distribution::kAtoms;
    double off = 0.0;
    double spread = 0.0;
    double rank = 0.5;
    for (const double atom : forecast.atoms()) {
        off += std::abs(atom - came);
        spread += atom * (2.0 * rank / kCount - 1.0);
        ++rank;
    }
    return (off - spread) / kCount;
}

double interval_score(const Distribution& forecast, double share, double came) {
    const double low = forecast.quantile(in_tails(share));
    const double high = forecast.quantile(1.0 - in_tails(share));
    const double missed = std::max({0.0, low - came, came - high});
    return high - low + missed * 2.0 / (1.0 - share);
}

bool covers(const Distribution& forecast, double share, double came) {
    return forecast.quantile(in_tails(share)) <= came &&
           came <= forecast.quantile(1.0 - in_tails(share));
}

}  // namespace couloir

#include "couloir/inference/departures/belief.hpp"

#include <cmath>
#include <numbers>

#include "couloir/base/luck.hpp"
#include "couloir/base/normal_quantile.hpp"

namespace couloir {
namespace {

double between(double from, double to, double part, bool logarithmic) {
    if (!logarithmic)
        return from + part * (to - from);
    return std::exp(std::log(from) + part * (std::log(to) - std::log(from)));
}

}  // namespace

double normal_share(double score) {
    return 0.5 * std::erfc(-score / std::numbers::sqrt2);
}

double normal_score(std::uint64_t seed, std::uint32_t member, std::uint64_t name) {
    return normal_quantile(prior_luck(seed, member, name).uniform(0));
}

double Belief::at(double score) const {
    const double share = normal_share(score);
    return share < 0.5 ? between(low, middle, 2.0 * share, logarithmic)
                       : between(middle, high, 2.0 * share - 1.0, logarithmic);
}

}  // namespace couloir

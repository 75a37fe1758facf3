#include "couloir/base/poisson.hpp"

#include <cmath>
#include <limits>

#include "couloir/base/assert.hpp"
#include "couloir/base/discrete_quantile.hpp"
#include "couloir/base/normal_quantile.hpp"
#include "couloir/base/stirling.hpp"

namespace couloir {

namespace {

constexpr double kLogTwoPi = 1.8378770664093454836;
constexpr double kSmallMean = 10.0;

class PoissonLaw {
  public:
    explicit PoissonLaw(double mean) : mean_(mean) {}

    People lowest() const { return 0; }
    People highest() const { return std::numeric_limits<People>::max(); }

    double log_mass(People k) const {
        if (k == 0)
            return -mean_;
        const double x = static_cast<double>(k);
        return -stirling_error(x) - half_deviance(mean_, x - mean_) -
               0.5 * (std::log(x) + kLogTwoPi);
    }

    double ratio_up(People k) const { return mean_ / (static_cast<double>(k) + 1.0); }
    double ratio_down(People k) const { return static_cast<double>(k) / mean_; }

    detail::Cumulants cumulants() const { return {mean_, 0.0, mean_, mean_, mean_}; }

  private:
    double mean_;
};

People walk_up(double mean, double u) {
    double mass = std::exp(-mean);
    People k = 0;
    while (u > mass && mass > 1e-300) {
        u -= mass;
        ++k;
        mass *= mean / static_cast<double>(k);
    }
    return k;
}

}  // namespace

People poisson(double mean, const Luck& luck) {
    COULOIR_ASSERT(mean >= 0.0 && mean <= 1e12, "a Poisson mean lies in [0, 1e12]");
    if (mean == 0.0)
        return 0;
    const double u = luck.uniform(0);
    if (mean < kSmallMean)
        return walk_up(mean, u);
    const PoissonLaw law(mean);
    const detail::Guess guess = detail::cornish_fisher(law.cumulants(), normal_quantile(u));
    return detail::settle(law, u, static_cast<People>(guess.whole + std::round(guess.part)));
}

}  // namespace couloir

#include "couloir/base/binomial.hpp"

#include <cmath>

#include "couloir/base/assert.hpp"
#include "couloir/base/discrete_quantile.hpp"
#include "couloir/base/normal_quantile.hpp"
#include "couloir/base/stirling.hpp"

namespace couloir {

namespace {

constexpr double kLogTwoPi = 1.8378770664093454836;
constexpr double kSmallMean = 10.0;

class BinomialLaw {
  public:
    BinomialLaw(People n, double p)
        : count_(n), n_(static_cast<double>(n)), p_(p), q_(1.0 - p), odds_(p / q_) {
        mean_ = n_ * p_;
        mean_rest_ = std::fma(n_, p_, -mean_);
    }

    People lowest() const { return 0; }
    People highest() const { return count_; }

    double log_mass(People k) const {
        if (k == 0)
            return n_ * std::log1p(-p_);
        if (k == count_)
            return n_ * std::log(p_);
        const double x = static_cast<double>(k);
        const double rest = n_ - x;
        const double difference = (x - mean_) - mean_rest_;
        return stirling_error(n_) - stirling_error(x) - stirling_error(rest) -
               half_deviance(mean_, difference) - half_deviance(n_ * q_, -difference) +
               0.5 * (std::log(n_ / (x * rest)) - kLogTwoPi);
    }

    double ratio_up(People k) const {
        const double x = static_cast<double>(k);
        return odds_ * (n_ - x) / (x + 1.0);
    }

    double ratio_down(People k) const {
        const double x = static_cast<double>(k);
        return x / (odds_ * (n_ - x + 1.0));
    }

    detail::Cumulants cumulants() const {
        const double variance = mean_ * q_;
        return {mean_, mean_rest_, variance, variance * (q_ - p_),
                variance * (1.0 - 6.0 * p_ * q_)};
    }

  private:
    People count_;
    double n_, p_, q_, odds_, mean_, mean_rest_;
};

// Walks up from nobody; the mean is small, so the walk is short.
People walk_up(People n, double p, double u) {
    const BinomialLaw law(n, p);
    double mass = std::exp(law.log_mass(0));
    People k = 0;
    while (u > mass && k < n) {
        u -= mass;
        mass *= law.ratio_up(k);
        ++k;
        if (mass < 1e-300)
            break;
    }
    return k;
}

People lower_half(People n, double p, double u) {
    if (static_cast<double>(n) * p < kSmallMean)
        return walk_up(n, p, u);
    const BinomialLaw law(n, p);
    const detail::Guess guess = detail::cornish_fisher(law.cumulants(), normal_quantile(u));
    return detail::settle(law, u, static_cast<People>(guess.whole + std::round(guess.part)));
}

}  // namespace

People binomial(People n, double p, const Luck& luck) {
    COULOIR_ASSERT(n >= 0 && p >= 0.0 && p <= 1.0, "a binomial needs n >= 0 and 0 <= p <= 1");
    if (n == 0 || p == 0.0)
        return 0;
    if (p == 1.0)
        return n;
    const double u = luck.uniform(0);
    return p <= 0.5 ? lower_half(n, p, u) : n - lower_half(n, 1.0 - p, 1.0 - u);
}

}  // namespace couloir

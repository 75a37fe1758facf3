#include "couloir/base/binomial.hpp"

#include <cmath>

#include "couloir/base/assert.hpp"
#include "couloir/base/discrete_quantile.hpp"
#include "couloir/base/stirling.hpp"

namespace couloir {

namespace {

// Where the two ways cost the same (bench/samplers_bench.cpp). Both invert the same distribution
// function, so nothing but speed changes here.
constexpr double kWalkBelowMean = 8.0;

// For p <= 1/2.
class BinomialLaw {
  public:
    BinomialLaw(People n, double p)
        : count_(n),
          n_(static_cast<double>(n)),
          p_(p),
          q_(1.0 - p),
          odds_(p_ / q_),
          mean_(n_ * p_) {}

    double mean() const { return mean_; }
    People lowest() const { return 0; }
    People highest() const { return count_; }

    double log_mass(People k) const {
        const double x = static_cast<double>(k);
        const double difference = (x - mean_) - mean_error();
        return stirling_rest(count_) - stirling_rest(k) - stirling_rest(count_ - k) -
               half_deviance(x, mean_, difference) - half_deviance(n_ - x, n_ * q_, -difference);
    }

    double ratio_up(People k) const {
        const double x = static_cast<double>(k);
        return odds_ * ((n_ - x) / (x + 1.0));
    }

    double ratio_down(People k) const {
        const double x = static_cast<double>(k);
        return x / (odds_ * (n_ - x + 1.0));
    }

    detail::Cumulants cumulants() const {
        const double second = mean_ * q_;
        const double skew = q_ - p_;
        const double pq = p_ * q_;
        const double whole = std::floor(mean_);
        return {static_cast<People>(whole), (mean_ - whole) + mean_error(),   second, second * skew,
                second * (1.0 - 6.0 * pq),  second * skew * (1.0 - 12.0 * pq)};
    }

  private:
    // What rounding took from the mean.
    double mean_error() const { return std::fma(n_, p_, -mean_); }

    People count_;
    double n_;
    double p_;
    double q_;
    double odds_;
    double mean_;
};

People lower_half(People n, double p, double u) {
    const BinomialLaw law(n, p);
    if (law.mean() >= kWalkBelowMean)
        return detail::discrete_quantile(law, u);
    return detail::walk_up(law, u, std::exp(static_cast<double>(n) * std::log1p(-p)));
}

}  // namespace

People binomial_quantile(People n, double p, double u) {
    COULOIR_ASSERT(n >= 0 && p >= 0.0 && p <= 1.0, "a binomial needs n >= 0 and 0 <= p <= 1");
    if (n == 0 || p == 0.0)
        return 0;
    if (p == 1.0)
        return n;
    if (n == 1)
        return u >= 1.0 - p ? 1 : 0;
    // Those who do not do it are counted from the other end of the same uniform.
    return p <= 0.5 ? lower_half(n, p, u) : n - lower_half(n, 1.0 - p, 1.0 - u);
}

People binomial(People n, double p, const Luck& luck) {
    if (n == 0 || p == 0.0)
        return 0;
    if (p == 1.0)
        return n;
    return binomial_quantile(n, p, luck.uniform(0));
}

}  // namespace couloir

#include "couloir/base/poisson.hpp"

#include <cmath>
#include <limits>

#include "couloir/base/assert.hpp"
#include "couloir/base/discrete_quantile.hpp"
#include "couloir/base/stirling.hpp"

namespace couloir {

namespace {

// As in binomial.cpp.
constexpr double kWalkBelowMean = 8.0;

class PoissonLaw {
  public:
    explicit PoissonLaw(double mean) : mean_(mean) {}

    People lowest() const { return 0; }
    People highest() const { return std::numeric_limits<People>::max(); }

    double log_mass(People k) const {
        const double x = static_cast<double>(k);
        return -stirling_rest(k) - half_deviance(x, mean_, x - mean_);
    }

    double ratio_up(People k) const { return mean_ / (static_cast<double>(k) + 1.0); }
    double ratio_down(People k) const { return static_cast<double>(k) / mean_; }

    detail::Cumulants cumulants() const {
        const double whole = std::floor(mean_);
        return {static_cast<People>(whole), mean_ - whole, mean_, mean_, mean_, mean_};
    }

  private:
    double mean_;
};

}  // namespace

People poisson_quantile(double mean, double u) {
    COULOIR_ASSERT(mean >= 0.0 && mean <= 1e12, "a Poisson mean lies in [0, 1e12]");
    if (mean == 0.0)
        return 0;
    const PoissonLaw law(mean);
    if (mean >= kWalkBelowMean)
        return detail::discrete_quantile(law, u);
    return detail::walk_up(law, u, std::exp(-mean));
}

People poisson(double mean, const Luck& luck) {
    if (mean == 0.0)
        return 0;
    return poisson_quantile(mean, luck.uniform(0));
}

}  // namespace couloir

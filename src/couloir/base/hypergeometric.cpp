#include "couloir/base/hypergeometric.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "couloir/base/assert.hpp"
#include "couloir/base/discrete_quantile.hpp"
#include "couloir/base/normal_quantile.hpp"
#include "couloir/base/stirling.hpp"

namespace couloir {

namespace {

double log_factorial_ratio(double n, double k) {
    // ln C(n, k) by Stirling's formula, without its large terms cancelling.
    if (k == 0.0 || k == n)
        return 0.0;
    return stirling_error(n) - stirling_error(k) - stirling_error(n - k) - k * std::log(k / n) -
           (n - k) * std::log1p(-k / n) +
           0.5 * std::log(n / (2 * 3.14159265358979323846 * k * (n - k)));
}

class HypergeometricLaw {
  public:
    HypergeometricLaw(People good, People bad, People drawn)
        : good_(good), bad_(bad), drawn_(drawn) {}

    People lowest() const { return std::max<People>(0, drawn_ - bad_); }
    People highest() const { return std::min(good_, drawn_); }

    double log_mass(People k) const {
        return log_factorial_ratio(static_cast<double>(good_), static_cast<double>(k)) +
               log_factorial_ratio(static_cast<double>(bad_), static_cast<double>(drawn_ - k)) -
               log_factorial_ratio(static_cast<double>(good_ + bad_), static_cast<double>(drawn_));
    }

    double ratio_up(People k) const {
        return static_cast<double>(good_ - k) / static_cast<double>(k + 1) *
               (static_cast<double>(drawn_ - k) / static_cast<double>(bad_ - drawn_ + k + 1));
    }

    double ratio_down(People k) const { return 1.0 / ratio_up(k - 1); }

    detail::Cumulants cumulants() const {
        const double all = static_cast<double>(good_ + bad_);
        const double share = static_cast<double>(good_) / all;
        const double taken = static_cast<double>(drawn_) / all;
        const double mean = static_cast<double>(drawn_) * share;
        const double variance = mean * (1 - share) * (1 - taken) * (all / (all - 1));
        const double third = variance * (1 - 2 * share) * (1 - 2 * taken);
        return {mean, 0.0, variance, third, 0.0};
    }

  private:
    People good_, bad_, drawn_;
};

}  // namespace

People hypergeometric(People good, People bad, People drawn, const Luck& luck) {
    COULOIR_ASSERT(good >= 0 && bad >= 0 && drawn >= 0 && drawn <= good + bad,
                   "cannot draw more people than there are");
    const HypergeometricLaw law(good, bad, drawn);
    if (law.lowest() == law.highest())
        return law.lowest();
    const double u = luck.uniform(0);
    const detail::Cumulants cumulants = law.cumulants();
    double start = cumulants.mean;
    if (cumulants.variance > 1.0) {
        const detail::Guess guess = detail::cornish_fisher(cumulants, normal_quantile(u));
        start = guess.whole + std::round(guess.part);
    }
    return detail::settle(law, u, static_cast<People>(start));
}

void multivariate_hypergeometric(std::span<const People> sizes, People drawn,
                                 const Address& address, std::span<const std::uint64_t> group_names,
                                 std::span<People> out) {
    COULOIR_ASSERT(sizes.size() == group_names.size() && sizes.size() == out.size(),
                   "sizes, names and counts must be equally long");
    People others = 0;
    for (const People size : sizes)
        others += size;
    Address group = address;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        others -= sizes[i];
        group.option = group_names[i];
        out[i] = hypergeometric(sizes[i], others, drawn, Luck(group));
        drawn -= out[i];
    }
    COULOIR_ASSERT(drawn == 0, "cannot draw more people than there are");
}

}  // namespace couloir

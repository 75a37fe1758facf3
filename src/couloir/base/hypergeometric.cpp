#include "couloir/base/hypergeometric.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "couloir/base/assert.hpp"
#include "couloir/base/discrete_quantile.hpp"
#include "couloir/base/stirling.hpp"

namespace couloir {

namespace {

// Below this variance the expansion behind discrete_quantile() is not worth its margin.
constexpr double kWalkBelowVariance = 4.0;

__extension__ using Wide = __int128;

// For good <= bad and drawn <= left, so that the counts start from nobody.
class HypergeometricLaw {
  public:
    HypergeometricLaw(People good, People bad, People drawn)
        : good_(good),
          bad_(bad),
          drawn_(drawn),
          left_(good + bad - drawn),
          all_(static_cast<double>(good + bad)),
          share_(static_cast<double>(good) / all_),
          taken_(static_cast<double>(drawn) / all_) {
        const Wide product = Wide{good} * drawn;
        mean_whole_ = static_cast<People>(product / (good + bad));
        mean_rest_ = static_cast<double>(static_cast<People>(product % (good + bad))) / all_;
    }

    People lowest() const { return 0; }
    People highest() const { return std::min(good_, drawn_); }

    double variance() const {
        return all_ * share_ * (1 - share_) * taken_ * (1 - taken_) * (all_ / (all_ - 1));
    }

    // The law is that of two binomials with p = drawn / all, given their sum.
    double log_mass(People k) const {
        const double difference = static_cast<double>(k - mean_whole_) - mean_rest_;
        const double left = static_cast<double>(left_) / all_;
        return choose(good_, k, difference, left) + choose(bad_, drawn_ - k, -difference, left) -
               choose(good_ + bad_, drawn_, 0.0, left);
    }

    double ratio_up(People k) const {
        const double stay = static_cast<double>(k + 1) * static_cast<double>(bad_ - drawn_ + k + 1);
        return static_cast<double>(good_ - k) * static_cast<double>(drawn_ - k) / stay;
    }

    double ratio_down(People k) const {
        const double stay =
            static_cast<double>(good_ - k + 1) * static_cast<double>(drawn_ - k + 1);
        return static_cast<double>(k) * static_cast<double>(bad_ - drawn_ + k) / stay;
    }

    // The first four are exact; the fifth is its limit for many people, which leaves an error
    // smaller than the expansion's own.
    detail::Cumulants cumulants() const {
        const double s = share_ * (1 - share_);
        const double t = taken_ * (1 - taken_);
        const double lean = (1 - 2 * share_) * (1 - 2 * taken_);
        const double second = variance();
        const double excess =
            ((all_ - 1) * (1 + 1 / all_ - 6 * s - 6 * t) + 6 * s * t * (5 * all_ - 6)) /
            (s * t * (all_ - 2) * (all_ - 3));
        return {mean_whole_,
                mean_rest_,
                second,
                second * lean * (all_ / (all_ - 2)),
                second * second * excess,
                second * lean * (1 - 12 * s - 12 * t + 84 * s * t)};
    }

  private:
    // The logarithm of the chance that `taken` of `size` are drawn, each for itself.
    double choose(People size, People taken, double difference, double left) const {
        const double n = static_cast<double>(size);
        const double x = static_cast<double>(taken);
        return stirling_rest(size) - stirling_rest(taken) - stirling_rest(size - taken) -
               half_deviance(x, n * taken_, difference) -
               half_deviance(n - x, n * left, -difference);
    }

    People good_;
    People bad_;
    People drawn_;
    People left_;
    double all_;
    double share_;
    double taken_;
    People mean_whole_;
    double mean_rest_;
};

People lower_half(People good, People bad, People drawn, double u) {
    const HypergeometricLaw law(good, bad, drawn);
    if (law.variance() >= kWalkBelowVariance)
        return detail::discrete_quantile(law, u);
    return detail::walk_up(law, u, std::exp(law.log_mass(0)));
}

}  // namespace

People hypergeometric_quantile(People good, People bad, People drawn, double u) {
    COULOIR_ASSERT(good >= 0 && bad >= 0 && drawn >= 0 && drawn <= good + bad,
                   "cannot draw more people than there are");
    if (good > bad)
        return drawn - hypergeometric_quantile(bad, good, drawn, 1.0 - u);
    const People left = good + bad - drawn;
    if (drawn > left)
        return good - hypergeometric_quantile(good, bad, left, 1.0 - u);
    return good == 0 || drawn == 0 ? 0 : lower_half(good, bad, drawn, u);
}

People hypergeometric(People good, People bad, People drawn, const Luck& luck) {
    if (good == 0 || drawn == 0)
        return 0;
    if (bad == 0)
        return drawn;
    return hypergeometric_quantile(good, bad, drawn, luck.uniform(0));
}

void multivariate_hypergeometric(std::span<const People> sizes, People drawn,
                                 const Address& address, std::span<const std::uint64_t> group_names,
                                 std::span<People> out) {
    COULOIR_ASSERT(sizes.size() == group_names.size() && sizes.size() == out.size(),
                   "sizes, names and counts must be equally long");
    People others = 0;
    for (const People size : sizes)
        others += size;
    COULOIR_ASSERT(drawn <= others, "cannot draw more people than there are");
    Address group = address;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        others -= sizes[i];
        group.option = group_names[i];
        out[i] = hypergeometric(sizes[i], others, drawn, Luck(group));
        drawn -= out[i];
    }
}

}  // namespace couloir

#pragma once

#include <algorithm>
#include <cmath>

#include "couloir/base/assert.hpp"
#include "couloir/base/normal_quantile.hpp"
#include "couloir/base/people.hpp"

namespace couloir::detail {

/// The mean and the next four cumulants of a law on the integers. The mean comes as a whole number
/// and a rest in [0, 1] or a little outside, so that a large one keeps its fraction.
struct Cumulants {
    People mean_whole;
    double mean_rest;
    double second;
    double third;
    double fourth;
    double fifth;
};

/// A real number within `margin` of the place where the law's distribution function, drawn as a
/// smooth curve, passes u. It is `whole` + `part`.
struct Guess {
    People whole;
    double part;
    double margin;
};

/// Cornish and Fisher's expansion at the normal deviate z, to the third order (Abramowitz and
/// Stegun 26.2.49). The curve that passes through F(k) at k + 1/2 has the law's cumulants less
/// those of a uniform of width one (-1/12 and +1/120). The margin is at least five times the
/// largest error met over a wide grid of laws with variance >= 4
/// (tests/unit/base/quantile_test.cpp).
inline Guess guess_quantile(const Cumulants& law, double z) {
    const double variance = law.second - 1.0 / 12;
    const double sigma = std::sqrt(variance);
    const double shrink = 1.0 / variance;
    const double r3 = law.third * shrink;
    const double r4 = (law.fourth + 1.0 / 120) * shrink;
    const double r5 = law.fifth * shrink;
    const double z2 = z * z;
    const double z4 = z2 * z2;
    const double first = r3 * (z2 - 1) * (1.0 / 6);
    const double second = z * (r4 * (z2 - 3) * (1.0 / 24) - r3 * r3 * (2 * z2 - 5) * (1.0 / 36));
    const double third = r5 * (z4 - 6 * z2 + 3) * (1.0 / 120) -
                         r3 * r4 * (z4 - 5 * z2 + 2) * (1.0 / 24) +
                         r3 * r3 * r3 * (12 * z4 - 53 * z2 + 17) * (1.0 / 324);
    const double over_sigma = sigma * shrink;
    const double part = sigma * z + first + over_sigma * (second + over_sigma * third);
    const double margin = over_sigma * shrink * (0.1 + 0.02 * std::abs(z) * z4);
    return {law.mean_whole, law.mean_rest + part, margin};
}

// P(X < k), given P(k); and P(X > k).
template <class Law>
double mass_below(const Law& law, People k, double mass) {
    double sum = 0.0;
    for (; k > law.lowest() && mass > sum * 1e-17; --k) {
        mass *= law.ratio_down(k);
        sum += mass;
    }
    return sum;
}

template <class Law>
double mass_above(const Law& law, People k, double mass) {
    double sum = 0.0;
    for (; k < law.highest() && mass > sum * 1e-17; ++k) {
        mass *= law.ratio_up(k);
        sum += mass;
    }
    return sum;
}

/// The least k with F(k) > u, from exact probabilities, found by walking from a guess. Sums the
/// tail that is smaller, to keep its digits.
template <class Law>
[[gnu::noinline]] People settle(const Law& law, double u, People guess) {
    People k = std::clamp(guess, law.lowest(), law.highest());
    double mass = std::exp(law.log_mass(k));
    if (u < 0.5) {
        double below = mass_below(law, k, mass);
        while (below + mass <= u && k < law.highest()) {
            below += mass;
            mass *= law.ratio_up(k++);
        }
        while (below > u && k > law.lowest()) {
            mass *= law.ratio_down(k--);
            below -= mass;
        }
        return k;
    }
    double above = mass_above(law, k, mass);
    while (above >= 1.0 - u && k < law.highest()) {
        mass *= law.ratio_up(k++);
        above -= mass;
    }
    while (above + mass < 1.0 - u && k > law.lowest()) {
        above += mass;
        mass *= law.ratio_down(k--);
    }
    return k;
}

/// The quantile at u of a law on the integers: the least k with F(k) > u. A guess that is sure to
/// round to the right number is taken; only in the rare other case are probabilities computed
/// (after Giles, "Algorithm 955", ACM Trans. Math. Softw. 42, 2016, who does so for Poisson laws).
///
/// A Law has lowest(), highest(), cumulants(), log_mass(k), ratio_up(k) = P(k + 1) / P(k) and
/// ratio_down(k) = P(k - 1) / P(k). Variance >= 4.
template <class Law>
People discrete_quantile(const Law& law, double u) {
    const Guess guess = guess_quantile(law.cumulants(), normal_quantile(u));
    const double shifted = guess.part + 0.5;
    const double rounded = std::floor(shifted);
    const double inside = shifted - rounded;
    const People k = guess.whole + static_cast<People>(rounded);
    if (inside <= guess.margin || inside >= 1.0 - guess.margin)
        return settle(law, u, k);
    COULOIR_SEATBELT(k >= law.lowest() && k <= law.highest(), "a guess was wrongly trusted");
    return k;
}

/// The same for a law on 0, 1, 2 ... whose mean is small: a walk up from nobody, who have
/// probability `mass`.
template <class Law>
People walk_up(const Law& law, double u, double mass) {
    // Rounding can leave a scrap of u that no mass is left for; it belongs to the last count.
    const double scrap = 1e-18 * mass;
    People k = 0;
    while (u >= mass && mass > scrap && k < law.highest()) {
        u -= mass;
        mass *= law.ratio_up(k++);
    }
    return k;
}

}  // namespace couloir::detail

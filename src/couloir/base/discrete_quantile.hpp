#pragma once

#include <algorithm>
#include <cmath>

#include "couloir/base/people.hpp"

namespace couloir::detail {

/// What the guess needs to know of a law on the integers: its mean in two parts, whose sum is
/// the mean to more digits than one double holds, and its next three cumulants.
struct Cumulants {
    double mean;
    double mean_rest;
    double variance;
    double third;
    double fourth;
};

/// The count k whose interval (F(k - 1), F(k)] holds u, found exactly from a guess nearby.
/// A Law has lowest(), highest(), log_mass(k), ratio_up(k) = mass(k + 1) / mass(k) and
/// ratio_down(k) = mass(k - 1) / mass(k). Works in the tail that is smaller, to keep its digits.
template <class Law>
People settle(const Law& law, double u, People guess) {
    People k = std::clamp(guess, law.lowest(), law.highest());
    double mass = std::exp(law.log_mass(k));
    if (u < 0.5) {
        double below = mass;  // P(X <= k)
        double term = mass;
        for (People j = k; j > law.lowest() && term > below * 1e-18; --j) {
            term *= law.ratio_down(j);
            below += term;
        }
        while (below <= u && k < law.highest()) {
            mass *= law.ratio_up(k);
            ++k;
            below += mass;
        }
        while (k > law.lowest() && below - mass > u) {
            below -= mass;
            mass *= law.ratio_down(k);
            --k;
        }
        return k;
    }
    const double target = 1.0 - u;
    double above = 0.0;  // P(X > k)
    double term = mass;
    for (People j = k; j < law.highest() && term > above * 1e-18; ++j) {
        term *= law.ratio_up(j);
        above += term;
    }
    while (above >= target && k < law.highest()) {
        mass *= law.ratio_up(k);
        ++k;
        above -= mass;
    }
    while (k > law.lowest() && above + mass < target) {
        above += mass;
        mass *= law.ratio_down(k);
        --k;
    }
    return k;
}

/// The real number whose rounding to the nearest integer is, nearly always, the quantile of the
/// law that has these cumulants, at the normal deviate z: Cornish and Fisher's expansion.
/// Split as whole + part so that large counts keep their fraction.
struct Guess {
    double whole;
    double part;
};

inline Guess cornish_fisher(const Cumulants& law, double z) {
    const double sigma2 = law.variance - 1.0 / 12;
    const double sigma = std::sqrt(sigma2);
    const double g1 = law.third / (sigma2 * sigma);
    const double g2 = (law.fourth + 1.0 / 120) / (sigma2 * sigma2);
    const double z2 = z * z;
    const double w =
        z + g1 * (z2 - 1) / 6 + g2 * z * (z2 - 3) / 24 - g1 * g1 * z * (2 * z2 - 5) / 36;
    const double whole = std::floor(law.mean);
    return {whole, (law.mean - whole) + law.mean_rest + sigma * w};
}

}  // namespace couloir::detail

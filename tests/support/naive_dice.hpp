#pragma once

#include <cstdint>
#include <random>
#include <vector>

#include "couloir/base/people.hpp"

namespace couloir {

/// Plain draws, one after the other, from a generator that the engine does not use.
class NaiveDice {
  public:
    explicit NaiveDice(std::uint64_t seed) : generator_(seed) {}

    /// In [0, 1).
    double uniform();

    bool happens(double chance);

    /// An index drawn in proportion to the weights; each alike if all are 0. Not for an empty list.
    std::size_t pick(const std::vector<double>& weights);

    /// Puts the numbers in any order, each as likely.
    void shuffle(std::vector<std::size_t>& numbers);

    People poisson(double mean);

  private:
    std::mt19937_64 generator_;
};

}  // namespace couloir

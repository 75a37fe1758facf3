#pragma once

#include <array>

#include "couloir/inference/forecast/distribution.hpp"
#include "couloir/inference/forecast/situation.hpp"

namespace couloir {

/// What a series' own past errors say, whatever was learnt elsewhere.
struct OwnRecord {
    /// From the last count, at the middle of each atom of a Distribution: the mean of its past
    /// changes over as many days, taken with either sign and with their own.
    std::array<double, Distribution::kAtoms> changes{};
    double errors = 0.0;  ///< how many it rests on; 0 if too few
};

OwnRecord own_record_of(const Situation& situation, std::size_t series, int days);

}  // namespace couloir

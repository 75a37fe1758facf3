#pragma once

#include <cstdint>
#include <string>

namespace couloir {

/// What is believed of a number before any data: half of the probability lies evenly between `low`
/// and `middle`, half between `middle` and `high`, in the number or in its logarithm.
struct Belief {
    std::string name;
    std::string unit;
    double low = 0.0;
    double middle = 0.0;
    double high = 0.0;
    bool logarithmic = false;  ///< low > 0
    std::string source;        ///< why these

    /// The value that belongs to a standard normal score: any Gaussian method may move the score,
    /// and the value stays within its range.
    double at(double score) const;
};

/// The standard normal distribution function.
double normal_share(double score);

/// A standard normal number of a member, the same for every plan and every number of threads.
double normal_score(std::uint64_t seed, std::uint32_t member, std::uint64_t name);

}  // namespace couloir

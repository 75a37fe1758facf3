#pragma once

#include <string>
#include <vector>

#include "law/sample.hpp"

namespace couloir {

/// One thing in which two samples were compared.
struct Check {
    std::string what;
    double p = 1.0;  ///< so likely, at most, is a difference as large if the law is the same
};

/// Every check of two samples: means, variances and distributions of each count, and the
/// covariances of all pairs of counts, which tell whether days and places hang together alike.
struct Comparison {
    std::vector<Check> checks;  ///< the most remarkable first

    /// Whether the samples may have the same law. Says no to samples that do have it with a chance
    /// of at most `error_rate`: each of the n checks errs with at most error_rate / n (Bonferroni).
    bool same_law(double error_rate) const;

    /// The most remarkable checks, a line each.
    std::string text() const;
};

Comparison compare(const Sample& a, const Sample& b);

}  // namespace couloir

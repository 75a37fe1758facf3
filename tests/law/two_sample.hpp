#pragma once

#include <vector>

#include "couloir/base/people.hpp"

namespace couloir {

/// Bounds on how likely two samples of equal size are to differ so much, or more, if they have the
/// same law.
///
/// All but one rest on swaps: if member i of both samples has the same law, swapping the two
/// changes nothing, so the difference d_i is as likely as -d_i, whatever the law. Given the |d_i|,
/// sum d_i / sqrt(sum d_i^2) is then larger than t, either way, with a probability of at most
/// 2 exp(-t^2 / 2) (Efron, Journal of the American Statistical Association 64, 1969). That is a
/// bound and not an approximation: it holds for rare and for skewed counts too.
using Column = std::vector<People>;

/// A count in both samples as deviations from its mean over the two together.
struct Deviations {
    Deviations(const Column& a, const Column& b);

    std::vector<double> a;
    std::vector<double> b;
};

/// Of the means.
double p_of_means(const Column& a, const Column& b);

/// Of the covariances of two counts; of a variance, if both are the same count.
double p_of_covariances(const Deviations& x, const Deviations& y);

/// Of the whole distributions: chi-square over bins of about equal content, each with at least 20
/// members of the two samples together. By the chi-square law, which for samples of equal size
/// overstates the chance of large differences.
double p_of_distributions(const Column& a, const Column& b);

double mean_of(const Column& column);
double deviation_of(const Column& column);

}  // namespace couloir

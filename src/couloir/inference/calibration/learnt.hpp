#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "couloir/inference/calibration/calibrate.hpp"

namespace couloir {

/// What the data said of one unknown.
struct Learnt {
    const Belief* belief = nullptr;
    double prior_low = 0.0;  ///< 5, 50 and 95 % over the members
    double prior_middle = 0.0;
    double prior_high = 0.0;
    double low = 0.0;
    double middle = 0.0;
    double high = 0.0;
    /// 1 - sd of the posterior scores over that of the prior ones: 0 nothing was learnt, 1 all.
    double narrower = 0.0;
    double moved = 0.0;  ///< of the mean score, in prior sds
};

/// Two unknowns of which the data know a combination only.
struct Confused {
    std::string first;
    std::string second;
    double correlation = 0.0;  ///< of the posterior scores

    bool is_strong() const;  ///< from kNotToldApart on
};

/// Below this `narrower` is called nothing learnt: chance alone moves 500 members by about 0.03.
inline constexpr double kNothingLearnt = 0.1;

/// From so many prior sds on, a prior and the data are at odds, however wide the posterior.
inline constexpr double kMoved = 0.5;

/// From this correlation on, either way, two unknowns are called not told apart.
inline constexpr double kNotToldApart = 0.6;

/// So many of the strongest pairs are said whatever their correlation.
inline constexpr std::size_t kStrongestPairs = 5;

/// What the mean over all knots of the slowly varying rate is called.
inline constexpr std::string_view kMeanOfWaves = "mean of the waves";

std::vector<Learnt> learnt(const Posterior& posterior);

/// Strongest first: all from kNotToldApart on, and kStrongestPairs at least; none without counts.
/// Two knots of the slowly varying rate are not compared, but each with everything else, and their
/// mean too.
std::vector<Confused> not_told_apart(const Posterior& posterior);

/// Share of the counts that lie in the 90 % range of what the members would have registered; 0
/// without counts.
double share_explained(const Posterior& posterior);

}  // namespace couloir

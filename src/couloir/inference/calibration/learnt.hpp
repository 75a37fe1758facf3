#pragma once

#include <string>
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
};

/// Below this `narrower` is called nothing learnt: chance alone moves 500 members by about 0.03.
inline constexpr double kNothingLearnt = 0.1;

/// From so many prior sds on, a prior and the data are at odds, however wide the posterior.
inline constexpr double kMoved = 0.5;

/// From this correlation on, either way, two unknowns are called not told apart.
inline constexpr double kNotToldApart = 0.6;

std::vector<Learnt> learnt(const Posterior& posterior);

/// Strongest first; waves are left out.
std::vector<Confused> not_told_apart(const Posterior& posterior);

/// Share of the counts that lie in the 90 % range of what the members would have registered; 0
/// without counts.
double share_explained(const Posterior& posterior);

}  // namespace couloir

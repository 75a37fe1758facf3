#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace couloir {

/// A Morris screening: which points of the unit cube are looked at (Morris, Technometrics 33, 1991;
/// doi 10.2307/1269043).
struct MorrisPlan {
    int trajectories = 10;
    int levels = 4;  ///< of each factor; even, so that every level is as likely as any other
    std::uint64_t seed = 1;
};

/// One factor moves from a point of a trajectory to the next.
struct MorrisStep {
    std::size_t factor = 0;
    double by = 0.0;  ///< of its whole range; negative where it falls
};

/// A walk through the unit cube on which each factor moves once: one point more than factors.
struct MorrisTrajectory {
    std::vector<std::vector<double>> points;  ///< quantiles in [0, 1], by point and factor
    std::vector<MorrisStep> steps;            ///< step i leads from point i to point i + 1
};

/// The trajectory of that number, from 0. It depends on the seed, its number and the factors' own
/// names: a factor more or less moves no other one.
MorrisTrajectory morris_trajectory(const MorrisPlan& plan, std::span<const std::string> factors,
                                   int number);

/// What a factor does to a figure, in the figure's unit per whole range of the factor.
struct MorrisEffect {
    double mu = 0.0;       ///< mean of the elementary effects
    double mu_star = 0.0;  ///< mean of their sizes (Campolongo, Cariboni and Saltelli, 2007)
    double sigma = 0.0;    ///< their sample standard deviation; 0 for one trajectory
    double least = 0.0;    ///< their smallest size
    double most = 0.0;     ///< their largest size

    bool is_seen() const { return most > 0.0; }
};

/// The elementary effect of each factor along a trajectory; `figures` holds one at each point.
std::vector<double> elementary_effects(const MorrisTrajectory& trajectory,
                                       std::span<const double> figures);

/// Of one factor, an elementary effect a trajectory; at least one.
MorrisEffect morris_effect(std::span<const double> elementary);

}  // namespace couloir

#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "couloir/inference/forecast/distribution.hpp"

namespace couloir {

/// The central ranges whose coverage is scored.
inline constexpr std::array<double, 3> kCentralShares{0.5, 0.8, 0.9};

/// Skill and its bootstrap range over origins (5 to 95 %).
struct Skill {
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
};

/// The scores of a set of forecasts: means over them, in people unless said otherwise.
/// docs/forecasting.md defines each.
struct Score {
    int n = 0;
    double crps = 0.0;
    std::map<std::string, double> crps_baselines;
    std::map<std::string, double>
        crps_with;                     ///< of our forecast, told less or more than it is told
    double mae = 0.0;                  ///< of the median
    double bias = 0.0;                 ///< median less what came
    std::array<double, 3> coverage{};  ///< fractions
    std::array<double, 3> interval_score{};
    double ard = 0.0;           ///< a fraction
    double mase = 0.0;          ///< a ratio
    std::array<int, 10> pit{};  ///< forecasts by tenth of the distribution that what came fell in
    Skill skill;
};

/// Adds forecasts up.
class ScoreSum {
  public:
    /// `all` holds the model's forecast under "couloir" and each baseline's under its name; `with`
    /// what the model says with more knowledge, by its name.
    void add(std::size_t origin, const std::map<std::string, Distribution>& all,
             const std::map<std::string, Distribution>& with, double last, double came);

    Score result() const;

  private:
    struct AtOrigin {
        double model = 0.0;
        double persistence = 0.0;
        double off = 0.0;
        double came = 0.0;
    };
    Skill skill() const;

    Score sums_;
    double last_off_ = 0.0;
    std::map<std::size_t, AtOrigin> origins_;
};

}  // namespace couloir

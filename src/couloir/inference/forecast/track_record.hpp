#pragma once

#include <array>
#include <optional>

#include "couloir/inference/forecast/model.hpp"

namespace couloir {

/// What part each has in a forecast; they add up to 1.
struct Parts {
    double ours = 1.0;
    double persistence = 0.0;
    double trend = 0.0;
};

/// How the forecasts of one series would have scored on earlier days, by what is known of them now:
/// the model's, persistence, and a damped trend that is kept near the counts so far. Whichever said
/// more of this series than the others has a larger part in what is said next.
class TrackRecord {
  public:
    /// All three must outlive it.
    TrackRecord(const Situation& situation, std::size_t series, const Model& model)
        : situation_(situation), series_(series), model_(model) {}

    /// Of forecasts for so many days ahead. Forecasts are tried for a few horizons, each once;
    /// between two of them the evidence is interpolated.
    Parts parts(int days);

  private:
    /// By how much the scores of the model were worse than the rule's, summed over past forecasts.
    struct Evidence {
        double persistence = 0.0;
        double trend = 0.0;
    };

    static constexpr std::array kHorizons{3, 7, 14, 30, 60, 90};

    const Evidence& at(std::size_t horizon);
    Evidence gather(int days) const;

    const Situation& situation_;
    std::size_t series_;
    const Model& model_;
    std::array<std::optional<Evidence>, kHorizons.size()> evidence_;
};

/// Couloir's own forecast of a series that has a count, for `days` after the situation's origin:
/// the mean, quantile by quantile, of the model, persistence and a damped trend in these parts.
Distribution forecast(const Situation& situation, std::size_t series, int days, const Model& model,
                      const Parts& parts, Knowledge knowledge = Knowledge::kRoads);

/// The same, with the parts that the track record gives.
Distribution forecast(const Situation& situation, std::size_t series, int days, const Model& model,
                      Knowledge knowledge = Knowledge::kRoads);

}  // namespace couloir

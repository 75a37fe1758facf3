#include "couloir/inference/backtest/camps_told.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "couloir/inference/forecast/track_record.hpp"

namespace couloir {
namespace {

constexpr double kLossSd = 0.5;
constexpr double kTotalsError = 0.005;  ///< as a part of the total, for rounding and clipping
constexpr double kMostLost = 0.9;
constexpr double kMostGained = 2.0;

/// The counts as lines from one to the next, as Flee reads them.
double between(const std::vector<Count>& counts, int day) {
    const auto after = std::ranges::upper_bound(counts, day, {}, &Count::day);
    if (after == counts.begin())
        return counts.front().people;
    const Count& before = *std::prev(after);
    if (after == counts.end())
        return before.people;
    return std::lerp(before.people, after->people,
                     static_cast<double>(day - before.day) / (after->day - before.day));
}

using Row = std::vector<double>;

double product(const Row& a, const Row& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// What is believed of the losses, taught by one sum of them after another.
class Losses {
  public:
    explicit Losses(const Row& sds) : mean_(sds.size(), 0.0), covariance_(sds.size()) {
        for (std::size_t i = 0; i < sds.size(); ++i) {
            covariance_[i].assign(sds.size(), 0.0);
            covariance_[i][i] = sds[i] * sds[i];
        }
    }

    /// The sum of losses times `people` is `lost`, give or take `sd`.
    void learn(const Row& people, double lost, double sd) {
        Row gain;
        for (const Row& row : covariance_)
            gain.push_back(product(row, people));
        const double variance = product(gain, people) + sd * sd;
        const double surprise = lost - product(mean_, people);
        for (std::size_t i = 0; i < gain.size(); ++i) {
            mean_[i] += gain[i] * surprise / variance;
            for (std::size_t j = 0; j < gain.size(); ++j)
                covariance_[i][j] -= gain[i] * gain[j] / variance;
        }
    }

    const Row& mean() const { return mean_; }

  private:
    Row mean_;
    std::vector<Row> covariance_;
};

}  // namespace

std::vector<double> losses_told(const Situation& situation, const std::vector<Count>& told) {
    Row sds{0.0};
    for (std::size_t i = 1; i < situation.series.size(); ++i)
        sds.push_back(situation.series[i].corrected_on ? 0.0 : kLossSd);
    Losses losses(sds);
    for (const Count& total : situation.series.front().counts) {
        Row people{0.0};
        for (std::size_t i = 1; i < situation.series.size(); ++i)
            people.push_back(last_count(situation.series[i].counts, total.day));
        losses.learn(people, total.people - between(told, total.day),
                     kTotalsError * std::max(1.0, total.people));
    }
    Row all = losses.mean();
    for (double& loss : all)
        loss = std::clamp(loss, -kMostGained, kMostLost);
    return all;
}

std::vector<double> camps_told(const Situation& situation, const Model& model, int days,
                               const std::vector<Count>& told) {
    const Row losses = losses_told(situation, told);
    Row camps(situation.series.size(), 0.0);
    double now = 0.0;
    double then = 0.0;
    for (std::size_t i = 1; i < camps.size(); ++i) {
        if (situation.series[i].counts.empty())
            continue;
        now += (1.0 - losses[i]) * situation.series[i].counts.back().people;
        camps[i] = (1.0 - losses[i]) * forecast(situation, i, days, model).quantile(0.5);
        then += camps[i];
    }
    const double total_now = between(told, situation.origin);
    const double total_then = between(told, situation.origin + days);
    const double factor = then > 0.0 && total_now > 0.0 ? total_then / total_now * now / then : 0.0;
    for (double& camp : camps)
        camp *= factor;
    return camps;
}

}  // namespace couloir

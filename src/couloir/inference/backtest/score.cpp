#include "couloir/inference/backtest/score.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/base/hash.hpp"
#include "couloir/base/luck.hpp"
#include "couloir/inference/spread.hpp"

namespace couloir {
namespace {

constexpr int kResamples = 1000;
constexpr std::uint64_t kWho = hash_text("bootstrap over origins");

double ratio(double part, double whole) {
    return whole > 0.0 ? part / whole : (part > 0.0 ? INFINITY : 1.0);
}

}  // namespace

void ScoreSum::add(std::size_t origin, const std::map<std::string, Distribution>& all,
                   const std::map<std::string, Distribution>& with, double last, double came) {
    const Distribution& says = all.at("couloir");
    const double median = says.quantile(0.5);
    ++sums_.n;
    sums_.crps += couloir::crps(says, came);
    for (const auto& [name, baseline] : all) {
        if (name != "couloir")
            sums_.crps_baselines[name] += couloir::crps(baseline, came);
    }
    for (const auto& [name, more] : with)
        sums_.crps_with[name] += couloir::crps(more, came);
    sums_.mae += std::abs(median - came);
    sums_.bias += median - came;
    last_off_ += std::abs(last - came);
    for (std::size_t i = 0; i < kCentralShares.size(); ++i) {
        sums_.coverage[i] += covers(says, kCentralShares[i], came) ? 1.0 : 0.0;
        sums_.interval_score[i] += couloir::interval_score(says, kCentralShares[i], came);
    }
    ++sums_.pit[std::min<std::size_t>(9, static_cast<std::size_t>(10.0 * says.rank_of(came)))];
    AtOrigin& at = origins_[origin];
    at.model += couloir::crps(says, came);
    at.persistence += couloir::crps(all.at("persistence"), came);
    at.off += std::abs(median - came);
    at.came += came;
}

Skill ScoreSum::skill() const {
    std::vector<AtOrigin> at;
    for (const auto& [origin, sums] : origins_)
        at.push_back(sums);
    std::vector<double> resampled;
    for (int sample = 0; sample < kResamples; ++sample) {
        const Luck luck = prior_luck(0, static_cast<std::uint32_t>(sample), kWho);
        double model = 0.0;
        double persistence = 0.0;
        for (std::uint32_t i = 0; i < at.size(); ++i) {
            const auto pick =
                static_cast<std::size_t>(luck.uniform(i) * static_cast<double>(at.size()));
            model += at[pick].model;
            persistence += at[pick].persistence;
        }
        resampled.push_back(1.0 - std::min(1e6, ratio(model, persistence)));
    }
    const Spread range = spread_of(std::move(resampled));
    return {1.0 - ratio(sums_.crps, sums_.crps_baselines.at("persistence")), range.q05, range.q95};
}

Score ScoreSum::result() const {
    Score score = sums_;
    if (score.n == 0)
        return score;
    const double n = score.n;
    score.skill = skill();
    score.crps /= n;
    for (auto* by_name : {&score.crps_baselines, &score.crps_with}) {
        for (auto& [name, crps] : *by_name)
            crps /= n;
    }
    score.mase = ratio(score.mae, last_off_);
    score.mae /= n;
    score.bias /= n;
    for (std::size_t i = 0; i < kCentralShares.size(); ++i) {
        score.coverage[i] /= n;
        score.interval_score[i] /= n;
    }
    score.ard = 0.0;
    for (const auto& [origin, at] : origins_)
        score.ard += at.off / std::max(1.0, at.came) / static_cast<double>(origins_.size());
    return score;
}

}  // namespace couloir

#include "couloir/inference/backtest/leave_one_out.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/inference/forecast/learning.hpp"

namespace couloir {
namespace {

constexpr int kFewestForecasts = 3;
/// More origins than are scored: neighbours say almost the same, but the tails get smoother.
constexpr int kLessonsEveryDays = 10;
constexpr int kFirstLessonDay = 20;
constexpr double kSmallestRatio = 0.01;
constexpr std::string_view kWith = "with ";

}  // namespace

LeaveOneOut leave_one_out(const std::vector<Scenario>& scenarios, const BacktestOptions& options,
                          const std::function<void(const std::string&)>& say) {
    std::vector<PastForecasts> pasts;
    for (const Scenario& scenario : scenarios)
        pasts.push_back(past_forecasts(scenario, {kLessonsEveryDays, kFirstLessonDay}));

    LeaveOneOut all;
    std::vector<const PastForecasts*> every;
    for (const PastForecasts& past : pasts)
        every.push_back(&past);
    all.models[""] = learn(every);
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        std::vector<const PastForecasts*> others = every;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        const Model& model = all.models[conflict_key(scenarios[i])] = learn(others);
        say("scoring " + scenarios[i].name);
        all.held_out.push_back({scenarios[i].name, *backtest(scenarios[i], model, options)});
    }
    return all;
}

const Score* score_of(const BacktestResult& result, Truth truth, int days, bool total) {
    const auto& horizons = result.horizons[truth == Truth::kFirstMade ? 0 : 1];
    const auto found = std::ranges::find(horizons, days, &HorizonScore::days);
    if (found == horizons.end())
        return nullptr;
    const Score& score = total ? found->total : found->camps;
    return score.n > 0 ? &score : nullptr;
}

std::optional<double> crps_of(const Score& score, const std::string& name) {
    if (name == "couloir")
        return score.crps;
    const bool more = name.starts_with(kWith);
    const auto& by_name = more ? score.crps_with : score.crps_baselines;
    const auto found = by_name.find(more ? name.substr(kWith.size()) : name);
    return found == by_name.end() ? std::nullopt : std::optional(found->second);
}

PooledSkill pooled_skill(const std::vector<HeldOut>& held_out, Truth truth, int days, bool total,
                         const std::string& name) {
    PooledSkill pooled;
    double logs = 0.0;
    double largest = 0.0;
    for (const HeldOut& conflict : held_out) {
        const Score* score = score_of(conflict.result, truth, days, total);
        if (score == nullptr || score->n < kFewestForecasts)
            continue;
        const double persistence = score->crps_baselines.at("persistence");
        const auto own = crps_of(*score, name);
        if (persistence <= 0.0 || !own)
            continue;
        const double ratio = std::max(kSmallestRatio, *own / persistence);
        logs += std::log(ratio);
        largest = std::max(largest, ratio);
        ++pooled.conflicts;
    }
    if (pooled.conflicts > 0)
        pooled.value = 1.0 - std::exp(logs / pooled.conflicts);
    pooled.worst = 1.0 - largest;
    return pooled;
}

}  // namespace couloir

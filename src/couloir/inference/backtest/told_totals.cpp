#include "couloir/inference/backtest/told_totals.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "couloir/inference/baselines/flee_rules.hpp"

namespace couloir {
namespace {

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

/// Of each series of a situation, told that `total` people are displaced; the first is no camp.
std::vector<double> camps_told(const Situation& situation, const Model& model, int days,
                               double total) {
    std::vector<double> camps(situation.series.size(), 0.0);
    double now = 0.0;
    double then = 0.0;
    for (std::size_t i = 1; i < camps.size(); ++i) {
        if (situation.series[i].counts.empty())
            continue;
        now += situation.series[i].counts.back().people;
        camps[i] = forecast(situation, i, days, model).quantile(0.5);
        then += camps[i];
    }
    const double total_now = last_count(situation.series.front().counts, situation.origin);
    const double factor = then > 0.0 && total_now > 0.0 ? total * now / total_now / then : 0.0;
    for (double& camp : camps)
        camp *= factor;
    return camps;
}

struct Errors {
    double off = 0.0;
    double off_flee = 0.0;
    double came = 0.0;
};

}  // namespace

std::vector<ToldTotals> told_totals(const Scenario& scenario, const PastForecasts& past,
                                    const Model& model, const std::vector<int>& horizons,
                                    bool flee) {
    if (scenario.folder_kind != FolderKind::kFlee)
        return {};
    const std::vector<Count> totals = series_of(scenario, Truth::kCorrected).front().counts;
    const CampsByDay simulated = flee ? flee_told_totals(scenario) : CampsByDay{};
    std::map<int, std::map<std::size_t, Errors>> errors;  // by horizon and origin
    std::map<std::pair<int, std::size_t>, std::vector<double>> told;
    for (const Target& target : past.targets) {
        const Situation& situation = past.situations[target.origin];
        if (target.of_total() || situation.series.front().counts.empty())
            continue;
        auto& camps = told[{target.days, target.origin}];
        if (camps.empty())
            camps = camps_told(situation, model, target.days,
                               between(totals, situation.origin + target.days));
        Errors& sum = errors[target.days][target.origin];
        const double came = target.came[1];
        sum.came += came;
        sum.off += std::abs(camps[target.series] - came);
        const auto& location = situation.series[target.series].location;
        if (flee)
            sum.off_flee += std::abs(simulated.people(location, target.day) - came);
    }
    std::vector<ToldTotals> all;
    for (const int days : horizons) {
        ToldTotals one{days, static_cast<int>(errors[days].size()), 0.0, {}};
        double ard_flee = 0.0;
        for (const auto& [origin, sum] : errors[days]) {
            one.ard += sum.off / std::max(1.0, sum.came) / one.n;
            ard_flee += sum.off_flee / std::max(1.0, sum.came) / one.n;
        }
        if (flee)
            one.ard_flee = ard_flee;
        all.push_back(one);
    }
    return all;
}

}  // namespace couloir

#include "couloir/inference/backtest/told_totals.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "couloir/inference/backtest/camps_told.hpp"
#include "couloir/inference/baselines/flee_rules.hpp"

namespace couloir {
namespace {

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
            camps = camps_told(situation, model, target.days, totals);
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

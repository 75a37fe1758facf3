#include "couloir/inference/backtest/backtest.hpp"

#include <algorithm>

#include "couloir/inference/baselines/baselines.hpp"
#include "couloir/inference/baselines/flee_rules.hpp"
#include "couloir/inference/baselines/planning_share.hpp"
#include "couloir/inference/forecast/corrections.hpp"
#include "couloir/inference/forecast/track_record.hpp"

namespace couloir {
namespace {

class Backtest {
  public:
    Backtest(const Scenario& scenario, const Model& model, const BacktestOptions& options)
        : scenario_(scenario), model_(model), options_(options) {}

    std::optional<BacktestResult> run() {
        const PastForecasts past = past_forecasts(scenario_, options_.plan);
        const int of = static_cast<int>(past.situations.size());
        planned_ = std::ranges::any_of(past.situations, [](const Situation& situation) {
            return situation.planned.has_value();
        });
        std::size_t next = 0;
        for (std::size_t origin = 0; origin < past.situations.size(); ++origin) {
            if (options_.keep_going && !options_.keep_going(static_cast<int>(origin), of))
                return std::nullopt;
            const Situation& situation = past.situations[origin];
            result_.origins.push_back(situation.origin);
            if (!begin(situation))
                return std::nullopt;
            for (; next < past.targets.size() && past.targets[next].origin == origin; ++next)
                score(situation, past.targets[next]);
        }
        result_.not_scored = past.not_scored;
        result_.told_totals =
            told_totals(scenario_, past, model_, options_.plan.horizons, options_.flee_rules);
        add_up();
        return std::move(result_);
    }

  private:
    bool begin(const Situation& situation) {
        flee_ = options_.flee_rules ? flee_rules(scenario_, situation, options_.plan.horizons)
                                    : FleeRulesForecast{};
        if (!options_.engine)
            return true;
        auto says = engine_forecasts(scenario_, situation.origin,
                                     std::ranges::max(options_.plan.horizons), *options_.engine);
        if (says)
            engine_ = std::move(*says);
        return says.has_value();
    }

    /// What we would have said, had we known less or more; `says` is what we said.
    std::map<std::string, Distribution> told_otherwise(const Situation& situation,
                                                       const Target& target, const Parts& parts,
                                                       const Distribution& says) const {
        std::map<std::string, Distribution> with;
        for (const auto& [name, knowledge] :
             {std::pair{"series", Knowledge::kSeries}, std::pair{"events", Knowledge::kEvents}})
            with[name] = forecast(situation, target.series, target.days, model_, parts, knowledge);
        if (!options_.engine)
            return with;
        const auto engine = engine_.find(situation.series[target.series].location);
        // Of a series that the map does not know, the engine knows nothing more.
        const Distribution& alone = engine == engine_.end()
                                        ? says
                                        : engine->second[static_cast<std::size_t>(target.days) - 1];
        with["engine"] = Distribution::pool({says, alone});
        with["engine_alone"] = alone;
        return with;
    }

    void score(const Situation& situation, const Target& target) {
        const auto& known = situation.series[target.series].counts;
        auto all = statistical_baselines(known, situation.origin, target.days);
        for (std::size_t i = 0; i < flee_.days.size(); ++i) {
            if (flee_.days[i] == target.days)
                all["flee_rules"] = flee_.series[i][target.series];
        }
        if (planned_ && target.of_total())
            all["planning_share"] =
                situation.planned ? planning_share(*situation.planned) : all.at("persistence");
        const Parts parts = TrackRecord(situation, target.series, model_).parts(target.days);
        const Distribution says = forecast(situation, target.series, target.days, model_, parts);
        const std::array<Distribution, 2> by_truth{
            says, as_later_corrected(says, correction_outlook(situation, target.series))};
        const auto with = told_otherwise(situation, target, parts, says);
        for (std::size_t truth = 0; truth < 2; ++truth) {
            Sums& sums = sums_[truth][target.days];
            ScoreSum& sum = target.of_total() ? sums.total : sums.camps;
            all["couloir"] = by_truth[truth];
            sum.add(target.origin, all, with, known.back().people, target.came[truth]);
        }
        result_.forecasts.push_back(
            {situation.origin, target.days, situation.series[target.series].location, by_truth});
    }

    void add_up() {
        for (std::size_t truth = 0; truth < 2; ++truth) {
            for (const int days : options_.plan.horizons) {
                const Sums& sums = sums_[truth][days];
                result_.horizons[truth].push_back({days, sums.total.result(), sums.camps.result()});
            }
        }
    }

    struct Sums {
        ScoreSum total;
        ScoreSum camps;
    };

    const Scenario& scenario_;
    const Model& model_;
    const BacktestOptions& options_;
    bool planned_ = false;  ///< somebody published a planning figure, by the last origin at least
    FleeRulesForecast flee_;
    EngineForecasts engine_;
    std::array<std::map<int, Sums>, 2> sums_;
    BacktestResult result_;
};

}  // namespace

std::optional<BacktestResult> backtest(const Scenario& scenario, const Model& model,
                                       const BacktestOptions& options) {
    return Backtest(scenario, model, options).run();
}

}  // namespace couloir

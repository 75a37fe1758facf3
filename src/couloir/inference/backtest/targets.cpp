#include "couloir/inference/backtest/targets.hpp"

#include <algorithm>

namespace couloir {
namespace {

class Builder {
  public:
    Builder(const Scenario& scenario, const BacktestPlan& plan)
        : scenario_(scenario), plan_(plan) {}

    PastForecasts build() {
        past_.name = scenario_.name;
        const int shortest = std::ranges::min(plan_.horizons);
        for (int origin = plan_.first_day; origin + shortest <= scenario_.days;
             origin += plan_.every_days) {
            past_.situations.push_back(situation_of(scenario_, origin, Hindsight::kNone));
            const std::vector<Series>& known = past_.situations.back().series;
            truths_ = {continued(known, scenario_, Truth::kFirstMade),
                       continued(known, scenario_, Truth::kCorrected)};
            for (const int days : plan_.horizons)
                add(origin, days);
        }
        say_what_is_missing();
        return std::move(past_);
    }

  private:
    void add(int origin, int days) {
        if (origin + days > scenario_.days)
            return;
        for (std::size_t i = 0; i < truths_[0].size(); ++i) {
            const auto& first_made = truths_[0][i].counts;
            const bool has_begun = !past_.situations.back().series[i].counts.empty();
            const Count* came = has_begun ? count_near(first_made, origin, origin + days) : nullptr;
            if (came == nullptr)
                continue;
            const auto at = static_cast<std::size_t>(came - first_made.data());
            past_.targets.push_back({past_.situations.size() - 1,
                                     days,
                                     i,
                                     {came->people, truths_[1][i].counts[at].people},
                                     came->day});
        }
    }

    void say_what_is_missing() {
        for (const Series& series : series_of(scenario_, Truth::kFirstMade)) {
            for (const int days : plan_.horizons) {
                const bool any = std::ranges::any_of(past_.targets, [&](const Target& target) {
                    return location_of(target) == series.location && target.days == days;
                });
                if (!any)
                    past_.not_scored.push_back({series.location, days, why_not(series)});
            }
        }
    }

    const std::string& location_of(const Target& target) const {
        return past_.situations[target.origin].series[target.series].location;
    }

    static std::string why_not(const Series& series) {
        if (series.counts.empty())
            return "there are no registrations";
        return "no registration lies near enough to any origin + horizon";
    }

    const Scenario& scenario_;
    const BacktestPlan& plan_;
    std::array<std::vector<Series>, 2> truths_;  ///< of the series of the last situation
    PastForecasts past_;
};

}  // namespace

PastForecasts past_forecasts(const Scenario& scenario, const BacktestPlan& plan) {
    return Builder(scenario, plan).build();
}

}  // namespace couloir

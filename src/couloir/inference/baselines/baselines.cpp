#include "couloir/inference/baselines/baselines.hpp"

#include "couloir/base/poisson.hpp"
#include "couloir/inference/baselines/local_trend.hpp"
#include "couloir/inference/baselines/point_rules.hpp"

namespace couloir {
namespace {

Distribution last_value_poisson(std::span<const Count> known) {
    if (known.empty())
        return {};
    return Distribution::from_quantiles(
        [&](double u) { return static_cast<double>(poisson_quantile(known.back().people, u)); });
}

}  // namespace

Distribution persistence(std::span<const Count> known, int origin, int days) {
    return with_past_errors(known, origin, days, last_value);
}

Distribution bootstrap(std::span<const Count> known, int origin, int days) {
    if (known.empty())
        return {};
    std::vector<double> draws = past_errors(known, days, last_value);
    if (draws.size() < 2)
        return persistence(known, origin, days);
    for (double& draw : draws)
        draw += known.back().people;
    return Distribution::from_draws(std::move(draws));
}

std::map<std::string, Distribution> statistical_baselines(std::span<const Count> known, int origin,
                                                          int days) {
    std::map<std::string, Distribution> all;
    all["persistence"] = persistence(known, origin, days);
    all["poisson"] = last_value_poisson(known);
    all["linear_trend"] = with_past_errors(known, origin, days, linear_trend);
    all["damped_trend"] = with_past_errors(known, origin, days, damped_trend);
    all["bootstrap"] = bootstrap(known, origin, days);
    all["local_trend"] = local_trend(known, origin, days);
    all["pool"] = Distribution::pool(
        {all["persistence"], all["damped_trend"], all["bootstrap"], all["local_trend"]});
    return all;
}

}  // namespace couloir

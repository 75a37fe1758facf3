#include "couloir/inference/baselines/point_rules.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/base/poisson.hpp"
#include "couloir/inference/forecast/situation.hpp"

namespace couloir {
namespace {

constexpr int kTrendDays = 60;
constexpr std::size_t kFewestForTrend = 3;
constexpr std::size_t kFewestErrors = 3;
constexpr double kFading = 0.98;  // a day

double slope_of(std::span<const Count> known) {
    std::size_t first = known.size() - std::min(known.size(), kFewestForTrend);
    while (first > 0 && known[first - 1].day >= known.back().day - kTrendDays)
        --first;
    const std::span<const Count> used = known.subspan(first);
    double mean_day = 0.0;
    double mean_people = 0.0;
    const double n = static_cast<double>(used.size());
    for (const Count& count : used) {
        mean_day += count.day / n;
        mean_people += count.people / n;
    }
    double both = 0.0;
    double squares = 0.0;
    for (const Count& count : used) {
        both += (count.day - mean_day) * (count.people - mean_people);
        squares += (count.day - mean_day) * (count.day - mean_day);
    }
    return squares > 0.0 ? both / squares : 0.0;
}

}  // namespace

double last_value(std::span<const Count> known, int) {
    return known.back().people;
}

double linear_trend(std::span<const Count> known, int day) {
    return known.back().people + slope_of(known) * (day - known.back().day);
}

double damped_trend(std::span<const Count> known, int day) {
    const double days = day - known.back().day;
    return known.back().people +
           slope_of(known) * (1.0 - std::pow(kFading, days)) / -std::log(kFading);
}

std::vector<double> past_errors(std::span<const Count> known, int days, const PointRule& rule) {
    std::vector<double> errors;
    for (std::size_t i = 0; i < known.size(); ++i) {
        const Count* came = count_near(known, known[i].day, known[i].day + days);
        if (came != nullptr)
            errors.push_back(came->people - rule(known.first(i + 1), came->day));
    }
    if (errors.size() >= kFewestErrors)
        return errors;
    errors.clear();
    for (std::size_t i = 0; i + 1 < known.size(); ++i) {
        const Count& came = known[i + 1];
        const double off = came.people - rule(known.first(i + 1), came.day);
        errors.push_back(off * std::sqrt(static_cast<double>(days) / (came.day - known[i].day)));
    }
    return errors;
}

Distribution with_past_errors(std::span<const Count> known, int origin, int days,
                              const PointRule& rule) {
    if (known.empty())
        return {};
    const double says = std::max(0.0, rule(known, origin + days));
    const std::vector<double> errors = past_errors(known, days, rule);
    if (errors.size() < 2) {
        return Distribution::from_quantiles(
            [&](double u) { return static_cast<double>(poisson_quantile(says, u)); });
    }
    std::vector<double> draws;
    for (const double error : errors) {
        draws.push_back(says + error);
        draws.push_back(says - error);
    }
    return Distribution::from_draws(std::move(draws));
}

}  // namespace couloir

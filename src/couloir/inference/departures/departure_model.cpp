#include "couloir/inference/departures/departure_model.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "couloir/base/hash.hpp"
#include "couloir/base/poisson.hpp"

namespace couloir {
namespace {

constexpr const char* kOurs = "Couloir: an assumption";
constexpr double kMostADay = 1e9;

}  // namespace

const std::vector<Belief>& departure_beliefs() {
    static const std::vector<Belief> beliefs{
        {"departures.share_per_day", "per day", 1e-5, 1e-3, 0.05, true, kOurs},
        {"departures.lasting_share", "", 0.02, 0.2, 1.0, true, kOurs},
        {"departures.fading_days", "days", 7.0, 30.0, 120.0, true, kOurs},
        {"departures.nearby_weight", "", 0.0, 0.5, 2.0, false, kOurs},
        {"departures.catchment", "", 1.0, 3.0, 20.0, true, kOurs},
        {"departures.day_spread", "", 0.1, 0.5, 1.2, false, kOurs},
        {"departures.wave_sd", "", 0.2, 0.7, 1.5, false, kOurs},
        {"departures.wave_days", "days", 15.0, 40.0, 120.0, true, kOurs},
        {"departures.closed_effect", "", 0.0, 0.5, 1.0, false, kOurs},
        {"departures.season_size", "", 0.0, 0.1, 0.5, false, kOurs},
        {"departures.season_peak", "day of the year", 1.0, 183.0, 365.0, false, kOurs}};
    return beliefs;
}

const std::vector<Belief>& wave_beliefs() {
    static const std::vector<Belief> beliefs{
        {"departures.wave_sd", "", 0.05, 0.3, 0.8, false, kOurs},
        {"departures.wave_days", "days", 15.0, 40.0, 120.0, true, kOurs}};
    return beliefs;
}

DepartureSettings departure_settings(const std::vector<double>& values) {
    return {values[0], values[1], values[2], values[3], values[4], values[5],
            values[6], values[7], values[8], values[9], values[10]};
}

std::size_t wave_knots(int days) {
    return static_cast<std::size_t>((std::max(1, days) - 1) / kWaveStepDays) + 2;
}

std::vector<double> wave_factors(const std::vector<double>& scores,
                                 const DepartureSettings& settings, int days) {
    const double kept = std::exp(-kWaveStepDays / settings.wave_days);
    std::vector<double> knots;
    for (const double score : scores) {
        knots.push_back(knots.empty() ? score
                                      : kept * knots.back() + std::sqrt(1.0 - kept * kept) * score);
    }
    std::vector<double> factors;
    for (int day = 0; day < days; ++day) {
        const auto knot = static_cast<std::size_t>(day / kWaveStepDays);
        const double part = static_cast<double>(day % kWaveStepDays) / kWaveStepDays;
        factors.push_back(
            std::exp(settings.wave_sd * ((1.0 - part) * knots[knot] + part * knots[knot + 1])));
    }
    return factors;
}

double season_factor(Date date, const DepartureSettings& settings) {
    constexpr double kTurn = 2.0 * std::numbers::pi / 365.25;
    return 1.0 + settings.season_size *
                     std::cos(kTurn * (date - Date(date.year(), 1, 1) + 1 - settings.season_peak));
}

std::vector<People> departures(const Fighting& fighting, const DepartureSettings& settings,
                               const std::vector<double>& factors, int days, int hasten,
                               std::uint64_t seed, std::uint32_t member) {
    static constexpr std::uint64_t kDay = hash_text("departures of a day");
    std::vector<People> counts;
    double left = 0.0;
    for (int day = 1; day < days; ++day) {
        const double at_risk = settings.catchment * fighting.at_risk(day);
        const double rate = settings.share_per_day * fighting.pushed(day, settings) *
                            fighting.access(day, settings) *
                            factors[static_cast<std::size_t>(day)] *
                            (at_risk > 0.0 ? std::exp(-left / at_risk) : 0.0);
        left += rate;
        const std::uint64_t name = mix(kDay, static_cast<std::uint64_t>(day));
        const double spread = settings.day_spread;
        const double luck =
            std::exp(spread * normal_score(seed, member, name) - 0.5 * spread * spread);
        counts.push_back(poisson(std::min(kMostADay, rate * luck / hasten),
                                 prior_luck(seed, member, mix(name, 1))));
    }
    return counts;
}

}  // namespace couloir

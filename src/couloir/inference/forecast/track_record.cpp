#include "couloir/inference/forecast/track_record.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/inference/baselines/baselines.hpp"
#include "couloir/inference/baselines/point_rules.hpp"

namespace couloir {
namespace {

/// Before a series has shown anything.
constexpr double kPartOfRule = 0.05;
/// A past forecast in which the model's score was worse than a rule's by as much as the three
/// scores are in the mean makes the odds of the rule grow by e to this power.
constexpr double kLearning = 2.0;
/// Past forecasts are tried so many days apart, or a third of their horizon if that is more.
constexpr int kApart = 10;
/// What was true of a series so far may end: no rule's odds grow beyond e to this power, which is
/// three to one.
constexpr double kMostEvidence = 4.0;

/// A trend through a few counts may point anywhere: no farther above the largest count than that
/// lies above the smallest.
Distribution kept_trend(std::span<const Count> known, int origin, int days) {
    const auto [smallest, largest] = std::ranges::minmax(known, {}, &Count::people);
    const double most = largest.people + std::max(1.0, largest.people - smallest.people);
    const Distribution free = with_past_errors(known, origin, days, damped_trend);
    return Distribution::from_quantiles([&](double u) {
        return std::min(most, free.atoms()[static_cast<std::size_t>(u * Distribution::kAtoms)]);
    });
}

}  // namespace

TrackRecord::Evidence TrackRecord::gather(int days) const {
    const auto& known = situation_.series[series_].counts;
    const int apart = std::max(kApart, days / 3);
    // Overlapping spans say the same thing again.
    const double weight = std::min(1.0, static_cast<double>(apart) / days);
    Evidence all;
    for (int day = situation_.origin - apart; day >= known.front().day; day -= apart) {
        const Count* came = count_near(known, day, day + days);
        if (came == nullptr)
            continue;
        const Situation then = counts_on(situation_, day);
        const auto& counts = then.series[series_].counts;
        const double ours = crps(forecast_unpooled(then, series_, days, model_), came->people);
        const double steady = crps(persistence(counts, day, days), came->people);
        const double trend = crps(kept_trend(counts, day, days), came->people);
        const double mean = (ours + steady + trend) / 3.0;
        if (mean > 0.0) {
            all.persistence += weight * (ours - steady) / mean;
            all.trend += weight * (ours - trend) / mean;
        }
    }
    return all;
}

const TrackRecord::Evidence& TrackRecord::at(std::size_t horizon) {
    if (!evidence_[horizon])
        evidence_[horizon] = gather(kHorizons[horizon]);
    return *evidence_[horizon];
}

Parts TrackRecord::parts(int days) {
    const auto above = std::ranges::lower_bound(kHorizons, days);
    const auto up = static_cast<std::size_t>(above - kHorizons.begin());
    Evidence evidence;
    if (up == kHorizons.size()) {
        evidence = at(up - 1);
    } else if (up == 0 || *above == days) {
        evidence = at(up);
    } else {
        const double below = kHorizons[up - 1];
        const double between = std::log(days / below) / std::log(*above / below);
        evidence = {std::lerp(at(up - 1).persistence, at(up).persistence, between),
                    std::lerp(at(up - 1).trend, at(up).trend, between)};
    }
    const auto odds = [](double sum) {
        return kPartOfRule * std::exp(std::min(kMostEvidence, kLearning * sum));
    };
    const double ours = 1.0 - 2.0 * kPartOfRule;
    const double steady = odds(evidence.persistence);
    const double trend = odds(evidence.trend);
    const double all = ours + steady + trend;
    return {ours / all, steady / all, trend / all};
}

Distribution forecast(const Situation& situation, std::size_t series, int days, const Model& model,
                      const Parts& parts, Knowledge knowledge) {
    const Series& one = situation.series[series];
    const auto ours = forecast_unpooled(situation, series, days, model, knowledge);
    const auto steady = persistence(one.counts, situation.origin, days);
    const auto trend = kept_trend(one.counts, situation.origin, days);
    // A count of everyone so far does not fall.
    const double least = one.what == ObservationKind::kCumulative ? one.counts.back().people : 0.0;
    return Distribution::from_quantiles([&](double u) {
        const auto atom = static_cast<std::size_t>(u * Distribution::kAtoms);
        return std::max(least, parts.ours * ours.atoms()[atom] +
                                   parts.persistence * steady.atoms()[atom] +
                                   parts.trend * trend.atoms()[atom]);
    });
}

Distribution forecast(const Situation& situation, std::size_t series, int days, const Model& model,
                      Knowledge knowledge) {
    const Parts parts = TrackRecord(situation, series, model).parts(days);
    return forecast(situation, series, days, model, parts, knowledge);
}

}  // namespace couloir

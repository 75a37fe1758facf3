#include "couloir/inference/calibration/engine_forecast.hpp"

#include <algorithm>

#include "couloir/inference/forecast/corrections.hpp"
#include "couloir/inference/forecast/situation.hpp"

namespace couloir {
namespace {

/// Counts after so many days: the last one, and each member's change. A count of everyone so far
/// does not fall.
Distribution after(const SeriesChange& change, double last, std::size_t day) {
    const double least = change.series.what == ObservationKind::kCumulative ? last : 0.0;
    std::vector<double> counts;
    for (const std::vector<double>& member : change.by_member)
        counts.push_back(std::max(least, last + member[day]));
    return Distribution::from_draws(std::move(counts));
}

CorrectionOutlook corrections_of(const Situation& situation, const std::string& location) {
    const auto found = std::ranges::find(situation.series, location, &Series::location);
    if (found == situation.series.end())
        return {};
    return correction_outlook(situation,
                              static_cast<std::size_t>(found - situation.series.begin()));
}

}  // namespace

std::optional<SeriesForecasts> forecast_by_engine(const Scenario& known, const Posterior& posterior,
                                                  const WhatComes& what_comes, int horizon,
                                                  int threads,
                                                  const std::function<bool()>& keep_going) {
    const auto changes = changes_after(known, posterior, what_comes, horizon, threads, keep_going);
    if (!changes)
        return std::nullopt;
    const int origin = posterior.days - 1;
    const Situation situation = situation_of(known, origin, known.hindsight);
    SeriesForecasts all;
    all.origin = origin;
    all.hindsight = known.hindsight;
    for (const SeriesChange& change : *changes) {
        const Series& series = change.series;
        SeriesForecast one{series.location, series.counts, {}, {}, series.channel, series.what};
        const double last = last_count(series.counts, origin);
        const CorrectionOutlook corrections = corrections_of(situation, series.location);
        for (std::size_t day = 0; day < static_cast<std::size_t>(horizon); ++day) {
            one.days.push_back(after(change, last, day));
            one.corrected.push_back(as_later_corrected(one.days.back(), corrections));
        }
        all.series.push_back(std::move(one));
    }
    return all;
}

}  // namespace couloir

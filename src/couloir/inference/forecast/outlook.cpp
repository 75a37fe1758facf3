#include "couloir/inference/forecast/outlook.hpp"

#include <charconv>

#include "couloir/inference/forecast/corrections.hpp"
#include "couloir/inference/forecast/track_record.hpp"

namespace couloir {

SeriesForecasts forecast_all(const Scenario& scenario, int origin, int horizon, const Model& model,
                             Hindsight hindsight) {
    const Situation situation = situation_of(scenario, origin, hindsight);
    SeriesForecasts all;
    all.origin = origin;
    all.hindsight = hindsight;
    for (std::size_t i = 0; i < situation.series.size(); ++i) {
        const Series& series = situation.series[i];
        if (series.counts.empty()) {
            all.without_counts.push_back(series.location);
            continue;
        }
        SeriesForecast one{series.location, series.counts, {}, {}, series.channel, series.what};
        TrackRecord record(situation, i, model);
        const CorrectionOutlook corrections = correction_outlook(situation, i);
        for (int days = 1; days <= horizon; ++days) {
            one.days.push_back(forecast(situation, i, days, model, record.parts(days)));
            one.corrected.push_back(as_later_corrected(one.days.back(), corrections));
        }
        all.series.push_back(std::move(one));
    }
    return all;
}

std::optional<Trigger> trigger_in(const std::string& text) {
    constexpr std::string_view kPresent = "present@";
    constexpr std::string_view kDisplaced = "displaced";
    const auto above = text.rfind('>');
    if (above == std::string::npos)
        return std::nullopt;
    Trigger trigger{text, "", 0.0};
    const std::string what = text.substr(0, above);
    if (what == kDisplaced)
        trigger.location = "*";
    else if (what.starts_with(kPresent))
        trigger.location = what.substr(kPresent.size());
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + above + 1, end, trigger.people);
    const bool whole = read.ec == std::errc() && read.ptr == end && trigger.people >= 0.0;
    return whole && !trigger.location.empty() ? std::optional(trigger) : std::nullopt;
}

}  // namespace couloir

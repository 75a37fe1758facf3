#include "couloir/inference/forecast/corrections.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/inference/forecast/features.hpp"

namespace couloir {
namespace {

/// As if one correction had been seen in so many camp-days before the conflict began.
constexpr double kSeenBefore = 1.0;
constexpr double kCampDaysBefore = 500.0;
/// What nobody corrects in a year stays as it is.
constexpr double kDaysToCome = 365.0;
/// Some conflicts' registrations are never corrected.
constexpr double kHighestChance = 0.3;
/// A registration of so many times those who came since it began may still be made more exact.
constexpr double kUnsettled = 2.0;
/// Registrations elsewhere were corrected to half and a little less.
constexpr double kSmallestFactor = 0.4;
constexpr int kFactors = 20;

/// First day with people.
int opened_on(const Series& camp) {
    const auto first =
        std::ranges::find_if(camp.counts, [](const Count& count) { return count.people >= 1.0; });
    return first == camp.counts.end() ? camp.counts.back().day : first->day;
}

double chance_of_one(const Situation& situation) {
    double seen = kSeenBefore;
    double camp_days = kCampDaysBefore;
    for (std::size_t i = 1; i < situation.series.size(); ++i) {
        const Series& camp = situation.series[i];
        if (camp.counts.empty())
            continue;
        seen += camp.corrected_on ? 1.0 : 0.0;
        const int until = camp.corrected_on.value_or(situation.origin);
        camp_days += std::max(0, until - opened_on(camp));
    }
    return std::min(kHighestChance, -std::expm1(-kDaysToCome * seen / camp_days));
}

/// Of the people in a camp, those whom a correction would bear on. A stock that was there before
/// and hardly moves has been counted often; unless this conflict corrects its registrations, that
/// is left as it is.
double share_unsettled(const Situation& situation, std::size_t series) {
    const bool corrects = std::ranges::any_of(
        situation.series, [](const Series& camp) { return camp.corrected_on.has_value(); });
    const auto& counts = situation.series[series].counts;
    if (corrects || counts.empty())
        return 1.0;
    const Features own = features_of(counts, situation.origin, settings_of(series));
    return own.last > 0.0 ? std::min(1.0, kUnsettled * own.grown / own.last) : 1.0;
}

/// Of the total, the people in camps whom a correction would bear on.
double share_uncorrected(const Situation& situation) {
    double all = 0.0;
    double uncorrected = 0.0;
    for (std::size_t i = 1; i < situation.series.size(); ++i) {
        const Series& camp = situation.series[i];
        const double people = last_count(camp.counts, situation.origin);
        all += people;
        uncorrected += camp.corrected_on ? 0.0 : people * share_unsettled(situation, i);
    }
    all = std::max(all, last_count(situation.series.front().counts, situation.origin));
    return all > 0.0 ? uncorrected / all : 0.0;
}

}  // namespace

CorrectionOutlook correction_outlook(const Situation& situation, std::size_t series) {
    if (!situation.may_be_corrected)
        return {};
    if (series == 0)
        return {chance_of_one(situation), share_uncorrected(situation)};
    if (situation.series[series].corrected_on)
        return {};
    return {chance_of_one(situation), share_unsettled(situation, series)};
}

Distribution as_later_corrected(const Distribution& first_made, const CorrectionOutlook& outlook) {
    std::vector<double> draws;
    for (int i = 0; i < kFactors; ++i) {
        const double u = (i + 0.5) / kFactors;
        const bool comes = u < outlook.chance;
        const double factor = comes ? std::lerp(kSmallestFactor, 1.0, u / outlook.chance) : 1.0;
        for (const double people : first_made.atoms())
            draws.push_back(people * std::lerp(1.0, factor, outlook.share));
    }
    return Distribution::from_draws(std::move(draws));
}

}  // namespace couloir

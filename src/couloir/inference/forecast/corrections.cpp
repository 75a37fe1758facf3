#include "couloir/inference/forecast/corrections.hpp"

#include <algorithm>
#include <cmath>

namespace couloir {
namespace {

/// As if one correction had been seen in so many camp-days before the conflict began.
constexpr double kSeenBefore = 1.0;
constexpr double kCampDaysBefore = 500.0;
/// What nobody corrects in a year stays as it is.
constexpr double kDaysToCome = 365.0;
/// Some conflicts' registrations are never corrected.
constexpr double kHighestChance = 0.3;
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

/// Of the total, the people in camps that have not been corrected.
double share_uncorrected(const Situation& situation) {
    double all = 0.0;
    double uncorrected = 0.0;
    for (std::size_t i = 1; i < situation.series.size(); ++i) {
        const Series& camp = situation.series[i];
        const double people = last_count(camp.counts, situation.origin);
        all += people;
        uncorrected += camp.corrected_on ? 0.0 : people;
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
    return situation.series[series].corrected_on ? CorrectionOutlook{}
                                                 : CorrectionOutlook{chance_of_one(situation), 1.0};
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

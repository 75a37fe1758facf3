#include "couloir/inference/forecast/model.hpp"

#include <algorithm>
#include <cmath>

#include "couloir/inference/forecast/own_record.hpp"

namespace couloir {
namespace {

constexpr double kSmallestWidth = 1.0;
constexpr std::size_t kEmpty = 2;  ///< the kind of an empty camp
/// An empty camp may stay so, whatever came of those that were learnt from.
constexpr double kStaysEmpty = 0.1;
/// Corrections have taken half of a total; a camp may empty.
constexpr double kLowestShareOfTotal = 0.4;
/// Past errors are few: what lies at their ends has to reach farther than they do.
constexpr double kSpreadOfTails = 1.3;
/// Of those who would come to a camp, the part that does while it or every way there is closed.
constexpr double kComeToClosed = 0.2;

/// A change of so many widths is a trend, whose errors lie on its side.
constexpr double kClearTrend = 0.3;

/// What is seen `many` times is trusted by half once it is seen `half` times.
double trust_in(double many, double half) {
    return many * many / (many * many + half * half);
}

double longness_of(double days) {
    constexpr double kShort = 7.0;
    constexpr double kLong = 60.0;
    return std::clamp(std::log(days / kShort) / std::log(kLong / kShort), 0.0, 1.0);
}

double open_camps(const Situation& situation) {
    double open = 0.0;
    for (std::size_t i = 1; i < situation.series.size(); ++i)
        open += last_count(situation.series[i].counts, situation.origin) >= 1.0 ? 1.0 : 0.0;
    return open;
}

/// Of the total, the part that is in camps; a total may count others, in whom no camp has a share.
/// All of it before anyone was counted in a camp.
double share_in_camps(const Situation& situation, double total) {
    double people = 0.0;
    for (std::size_t i = 1; i < situation.series.size(); ++i)
        people += last_count(situation.series[i].counts, situation.origin);
    return people > 0.0 && total > 0.0 ? std::min(1.0, people / total) : 1.0;
}

/// What rises errs as what fell elsewhere, the other way round, for the fading trend falls short of
/// both. Of a series that does neither, those who came since its lowest count have come of late,
/// and more may; a stock that was there before may rise or fall alike.
double rising_part(const Features& own, double change_in_widths) {
    const double came = own.last > 0.0 ? std::min(1.0, own.grown / own.last) : 0.0;
    const double steady = std::lerp(0.5, 1.0, came);
    const double trend = std::clamp(change_in_widths / kClearTrend, -1.0, 1.0);
    return std::lerp(steady, trend < 0.0 ? 0.0 : 1.0, std::abs(trend));
}

/// The error at an atom, in widths.
double error_at(const Model& model, const Prognosis& prognosis, std::size_t atom) {
    const auto learnt = [&](std::size_t at) {
        return std::lerp(model.shapes[2 * prognosis.kind][at],
                         model.shapes[2 * prognosis.kind + 1][at], prognosis.longness);
    };
    return std::lerp(-learnt(Distribution::kAtoms - 1 - atom), learnt(atom), prognosis.rising);
}

double fading_sum(double days, double fading_days) {
    return fading_days * -std::expm1(-days / fading_days);
}

}  // namespace

Prognosis prognosis_of(const Situation& situation, std::size_t series, int days,
                       Knowledge knowledge) {
    const ModelSettings& settings = settings_of(series);
    const auto& all = situation.series;
    const Features total =
        all[0].counts.empty() ? Features{} : features_of(all[0].counts, situation.origin, settings);
    const Features own =
        series == 0 ? total : features_of(all[series].counts, situation.origin, settings);
    const double ahead = days + own.stale_days;
    const bool camp = series != 0;
    const bool closed = knowledge != Knowledge::kSeries && situation.is_closed(series);
    const double coming = closed ? kComeToClosed : 1.0;

    Prognosis prognosis;
    prognosis.last = own.last;
    prognosis.longness = longness_of(days);
    prognosis.lowest = camp ? 0.0 : kLowestShareOfTotal * own.last;
    if (camp && own.last < 1.0) {
        const double arrivals = share_in_camps(situation, total.last) *
                                (std::max(0.0, total.rate) * ahead + 0.001 * total.last);
        prognosis.width =
            std::max(kSmallestWidth, coming * arrivals / (open_camps(situation) + 1.0));
        prognosis.kind = kEmpty;
        return prognosis;
    }
    double rate = own.rate;
    if (camp && total.last > 0.0)
        rate = std::lerp(rate, own.last * total.rate / total.last, settings.common_share);
    rate *= coming;
    if (knowledge == Knowledge::kEvents)
        rate *= std::sqrt(situation.stirred);
    const double change =
        rate * fading_sum(ahead, settings.fading_days + settings.fading_gaps * own.gap_days);
    prognosis.centre = std::max(0.0, own.last + change);
    const double time = std::pow(ahead / 30.0, settings.time_power);
    const double own_width = own.roughness * std::sqrt(30.0) * time;
    const double common_width =
        settings.size_factor * std::pow(std::max(1.0, own.grown), settings.size_power) * time;
    const double trust = trust_in(own.known_changes, settings.trusted_changes);
    prognosis.width =
        std::max(kSmallestWidth,
                 std::exp(std::lerp(std::log(common_width), std::log(own_width + 1.0), trust)) +
                     settings.rate_doubt * std::abs(change));
    prognosis.kind = camp ? 1 : 0;
    prognosis.rising = rising_part(own, (prognosis.centre - own.last) / prognosis.width);
    return prognosis;
}

Distribution forecast_unpooled(const Situation& situation, std::size_t series, int days,
                               const Model& model, Knowledge knowledge) {
    const ModelSettings& settings = settings_of(series);
    const Prognosis prognosis = prognosis_of(situation, series, days, knowledge);
    const OwnRecord own = own_record_of(situation, series, days);
    const double trust = trust_in(own.errors, settings.trusted_errors);
    const double trend = settings.trend_share * (prognosis.centre - prognosis.last);
    // A count of everyone so far does not fall.
    const bool cumulative = situation.series[series].what == ObservationKind::kCumulative;
    const double least = cumulative ? prognosis.last : 0.0;
    return Distribution::from_quantiles([&](double u) {
        const auto atom = static_cast<std::size_t>(u * Distribution::kAtoms);
        if (prognosis.kind == kEmpty && u < kStaysEmpty)
            return 0.0;
        const double learnt = prognosis.centre + prognosis.width * error_at(model, prognosis, atom);
        const double spread =
            std::lerp(settings.own_spread, kSpreadOfTails, std::pow(std::abs(2.0 * u - 1.0), 4.0));
        const double seen = prognosis.last + trend + spread * own.changes[atom];
        return std::max(least,
                        std::lerp(std::max(prognosis.lowest, learnt), std::max(0.0, seen), trust));
    });
}

}  // namespace couloir
